# English. Plain words, sentences under 15 words. One file per language; all files have the same messages.

### The language itself
language-name = English
language-direction = ltr
# A numbering system of CLDR: latn, beng, arab …
language-digits = latn

### Numbers, money, dates
money = { $sign }{ $amount }
currency-bdt = ৳
currency-idr = Rp
currency-kes = KSh{" "}
currency-jod = JD{" "}
currency-usd = $
currency-eur = €
currency-gbp = £
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-long = { $day } { $month } { $year }
date-short = { $day } { $month }
date-time = { $date }, { $time }
time-full-hour = { $hour12 } { $half }
time-hour-minute = { $hour12 }:{ $minute } { $half }
length-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
length-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
length-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
days-left = { $count ->
    [0] Last day
    [one] { $count } day left
   *[other] { $count } days left
}
days-late = { $count ->
    [one] { $count } day late
   *[other] { $count } days late
}
visits-count = { $count ->
    [one] { $count } visit
   *[other] { $count } visits
}

### Around every page
page-error = Error:
skip = Skip to main content
official = Official government website.
official-how = How you know
language = Language
menu = Main
brand-home = home
menu-desk = My desk
menu-challenges = Challenges
menu-use-cases = Fixes
menu-pilots = Pilots
menu-search = Search
crumbs = You are here
home = Home
sign-in = Sign in
sign-out = Sign out
save = Save
cancel = Go back
can-skip = (you can skip this)
good-to-know = Good to know
pages = Pages of results
page = Page
next-page = Next page
fix-things = { $count ->
    [one] Please fix { $count } thing
   *[other] Please fix { $count } things
}
footer-help = Need help?
footer-help-text = Call 333. It is free, 8 am to 8 pm. Or visit a digital centre. Staff can fill in any form here with you.
footer-about = About Pilotage
footer-how = How it works
footer-help-link = Help
footer-privacy = Privacy: what we keep
footer-accessibility = Accessibility
footer-open = Open to all
footer-responsiveness = Who answers in time
footer-agencies = Offices
footer-organisations = Teams with ideas
footer-mailbox = Mailbox of the demo
look = How this page looks
look-auto = Follow my device
look-light = Light
look-dark = Dark

### The six stages
stage-problem = Problem
stage-ideas = Ideas
stage-choice = Choice
stage-pilot = Pilot
stage-proof = Proof
stage-scale = Scale
stage-done = Done:
stage-now = Now:
stage-next = Next:
stage-stopped = Stopped:
stage-of-six = Stage { $number } of 6:

### Time, cost, visits
tcv-time = Time
tcv-cost = Cost
tcv-visits = Visits

### Sectors
sector-civil-registration = Birth and death records
sector-land = Land
sector-social-protection = Money help
sector-health = Health
sector-agriculture = Farming
sector-business = Business
sector-education = Education
sector-transport = Transport
sector-justice = Justice
sector-water-energy = Water and energy
sector-other = Other services

### Kinds of organisation
organisation-kind-startup = Startup
organisation-kind-business = Business
organisation-kind-ngo = NGO
organisation-kind-university = University

### Roles
role-agency_owner = Head of the office
role-challenge_owner = Challenge owner
role-senior_owner = Senior owner
role-panel_chair = Chair of the panel
role-evaluator = Evaluator
role-evidence_verifier = Proof checker
role-finance_approver = Finance approver
role-organisation_admin = Team lead
role-organisation_member = Team member
role-facilitator = Helper
role-moderator = Moderator
role-platform_admin = Administrator
role-citizen = Citizen

### First page
home-title = Less time. Less cost. Fewer visits.
home-description = Agencies share a problem. People with ideas try a fix. You say if it works.
home-hero = Less time. Less cost. Fewer visits.
home-lead = Government offices share a problem. Startups and NGOs try a fix. You say if it works.

### Signing in
sign-in-title = Sign in
sign-in-lead = We send you a link and a code. You do not need a password.
sign-in-email = Your email
sign-in-email-hint = For example name@example.org
sign-in-name = Your name
sign-in-name-hint = Only when you come for the first time. Others see this name beside your words.
sign-in-send = Send me a code
sign-in-not-for = You do not need to sign in to
sign-in-not-for-1 = read anything
sign-in-not-for-2 = search
sign-in-for = You sign in to
sign-in-for-1 = speak, so that each person counts once
sign-in-for-2 = get told when an office answers you
sign-in-for-3 = send an idea with your team
sign-in-safe = Stay safe
sign-in-safe-text = We never call to ask for your code. If someone asks, hang up.
code-title = Look at your mail
code-lead = We sent you a link and a code of 6 digits. Press the link, or type the code here.
code-field = Code
code-hint = 6 digits. It works for 30 minutes.
code-again = Send me a new code
link-title = One more press
link-lead = Press the button to sign in on this device.
link-go = Sign in now

### Why something was not done
refusal-required = Fill this in
refusal-too-long = Write { $most } letters or fewer
refusal-number = Write a number
refusal-too-small = Write { $least } or more
refusal-too-large = Write { $most } or less
refusal-email = Write an email address such as name@example.org
refusal-link = Write a web address that starts with https://
refusal-choice = Choose one of these
refusal-code-wrong = { $left ->
    [one] That is not the code. You have { $left } more try.
   *[other] That is not the code. You have { $left } more tries.
}
refusal-code-spent = Too many wrong codes. Ask for a new one.
refusal-link-unknown = We do not know this link. Ask for a new one.
refusal-link-used = This link was used already. Ask for a new one.
refusal-link-old = This link is too old. Ask for a new one.

### Error pages
error-go-home = Go to the first page
error-go-search = Search
error-second-factor = This needs your second factor. It keeps decisions safe.
error-second-factor-go = Show my second factor
error-role-missing = You do not have the role for this at this office.
error-not-a-member = You are not in this team.
error-suspended = This account is closed for now. Call 333 to ask why.
error-403-token = The page was open too long. Go back, load it again, and send it once more. Your words are still there.
error-400-heading = We did not understand this
error-400-what = Something in the address or the form was not right.
error-400-next = Go back and try again.
error-403-heading = This is not open to you
error-403-what = You may need another role, or you signed out.
error-403-next = If you think this is wrong, ask the office or call 333.
error-404-heading = This page is not here
error-404-what = It may have moved, or the address has a mistake.
error-404-next = Search for it, or go to the first page.
error-405-heading = This cannot be done here
error-405-what = The address is right, but not for this.
error-405-next = Go to the first page.
error-409-heading = Somebody else changed this
error-409-what = Another person saved it while you were writing.
error-409-next = Go back. Copy your words, load the page again, and put them in.
error-410-heading = This was taken away
error-410-what = The person who wrote it, or we, removed it.
error-410-next = Search for something like it.
error-413-heading = This is too large
error-413-what = A file or a text was larger than we can take.
error-413-next = Choose a file smaller than 5 MB, or write less.
error-422-heading = Something is missing
error-422-what = We could not do this yet.
error-422-next = Go back and mend it.
error-429-heading = Please wait a minute
error-429-what = You sent many forms in a short time.
error-429-next = Your words are still in your browser. Go back in a minute and send them again.
error-500-heading = The fault is ours
error-500-what = Something broke on our side. We have noted it.
error-500-next = Try again in a minute. Call 333 if it stays.
error-503-heading = We are not ready
error-503-what = The site is busy or starting.
error-503-next = Try again in a minute.

### Mail
mail-footer = You get this mail because you take part in Pilotage. Change it in your settings.
mail-sign-in-link-subject = Your code for Pilotage
mail-sign-in-link-body =
    Your code is { $code }

    Or open this page and press the button:
    { $link }

    It works for { $minutes } minutes. If you did not ask for it, do nothing.
