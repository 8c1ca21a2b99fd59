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
footer-help-text = Call [333](tel:333). It is free, 8 am to 8 pm. Or visit a digital centre. Staff can fill in any form here with you.
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

### First page: what is on it
home-hero-1 = Less time.
home-hero-2 = Less cost.
home-hero-3 = Fewer visits.
home-tell = Tell us about a service
home-see = See what is being tried
home-pilot-running = Being tried in real offices
home-pilot-proof = We count if it works
home-pilot-who = { $organisation } with { $agency }
home-pilot-note = Not measured yet. One door is one visit to an office.
home-route-heading = Every idea takes this route.
home-route-lamp = Every idea takes this route. The lamp shows where this fix is today.
home-route-label = The six stages of every idea
home-route-problem = An office says what is slow.
home-route-ideas = Anyone can send a fix.
home-route-choice = One fair choice, with reasons.
home-route-pilot = Small test in real offices.
home-route-proof = We count days, money, visits.
home-route-scale = What works goes everywhere.
home-doors = What do you want to do?
home-door-tell-hint = Find the service. Say what slows you down. The office must answer.
home-door-solve = Solve a challenge
home-door-solve-hint = { $count ->
    [0] For startups, businesses and NGOs. See the problems and what was tried.
    [one] For startups, businesses and NGOs. { $count } problem needs a fix now.
   *[other] For startups, businesses and NGOs. { $count } problems need a fix now.
}
home-door-agency = I work for an agency
home-door-agency-hint = Post a problem, answer people, decide what comes next.
home-voices = Every voice gets an answer
home-voices-in-time = { $share } of 100 answered in time
home-voice-after = { $count ->
    [0] answered the same day
    [one] answered after { $count } day
   *[other] answered after { $count } days
}
home-changed = Something changed
home-open = Challenges open now
home-open-all = See all { $count }
home-counts = Pilotage today
home-count-challenges = { $count ->
    [one] problem open for ideas
   *[other] problems open for ideas
}
home-count-pilots = { $count ->
    [one] fix in a pilot
   *[other] fixes in a pilot
}
home-count-use-cases = { $count ->
    [one] fix that works elsewhere
   *[other] fixes that work elsewhere
}
home-count-voices = { $count ->
    [one] voice answered
   *[other] voices answered
}

### How it works
static-on-page = On this page
how-title = How it works
how-lead = An office says what is slow. Others try a fix. You see each step and can speak at each step.
how-stages = The six stages
how-stage-problem = An office writes down a service that takes too long, costs too much or needs too many trips. A second officer must read it before it is public.
how-stage-ideas = Startups, businesses, NGOs and universities send ideas. Anyone can ask a question. All answers are public. After the closing time no idea is taken, not even one second later.
how-stage-choice = The office checks who may take part. It then chooses. Each team gets the reasons. All results come out at the same moment.
how-stage-pilot = The chosen idea is tried in a few real offices. Everyone can read how it goes and say what they see.
how-stage-proof = Days, money and visits are counted, before and after. A number is never shown without how many people were asked.
how-stage-scale = What works goes to more offices. What does not work is stopped. It stays visible, with the reason.
how-decide = Who decides
how-decide-text =
    - An officer writes a problem. **Another officer** must agree before it is public.
    - A named senior person at the office decides which fix goes on.
    - Nobody judges a team that they belong to.
    - People who decide must prove twice that it is them when they sign in.
how-clocks = The clocks
how-clocks-text =
    - A question or an objection gets an answer within **10 working days**.
    - So does any comment when 5 people say “me too”.
    - You see the clock and the name of the office that must answer.
    - If it is late, it goes to the senior person there. It also counts in the public table of who answers in time.
    - When a problem changes in a way that matters, teams get at least 7 more days.
how-reasons = Reasons
how-reasons-text =
    - No choice without a reason. The system does not take one.
    - A pilot moves to the next stage, goes back or stops only with a public reason.
    - A hidden comment shows why it was hidden. You can ask for a second look.
how-check = How you can check us
how-check-text =
    - Read each version of a problem and what changed in it.
    - See who answers in time, office by office.
    - Teams get a receipt with the time and a code for what they sent. They can show later that nothing was changed.
    - Every decision is kept with its date, its reason and the role of the person. It cannot be changed later.
how-official = How you know that this site is real
how-official-text =
    - Look at the address at the top of your browser. It is the address that your office gives you.
    - We never ask for your code by phone.
    - We never ask for money to take part.

### Help
help-title = Help
help-lead = You can read everything without an account. To speak or to send an idea, you sign in with your email.
help-speak = Say what you think
help-speak-text =
    1. Find the problem, the fix or the pilot. Use the search, or open a list.
    2. Go to the comments. Choose what you want to do: support, object, point out a weak place, or ask.
    3. Write in your own language. Short is fine.
    4. Press send. You see by which date the office must answer.
    5. We write to you when the answer is there.
help-me-too = When somebody has said it already, press “me too”. With 5 people the office must answer.
help-idea = Send an idea with your team
help-idea-text =
    1. Sign in and open a page for your team.
    2. Open a problem that takes ideas. Press “Send your idea”.
    3. Fill in the steps. Each step is saved. You can stop and come back.
    4. Send it before the closing time. You get a receipt.
    5. You can change it until the closing time. The last version counts.
help-office = Post a problem from your office
help-office-text =
    1. Ask the head of your office to give you the role.
    2. Open “My desk” and start a new challenge.
    3. Write what people lose: days, money, trips. Not the fix.
    4. Send it to a second officer. They make it public or say what is missing.
help-sign-in = Sign in without a password
help-sign-in-text =
    We send a code and a link to your email. Type the code or press the link. It works for 30 minutes. No mail? Look in the spam folder, then ask for a new code.
help-shared = When several people use one phone
help-shared-text =
    - Sign out when you are done. The button is at the end of each page.
    - Do not let the browser save your email.
    - In your settings you see every phone that is signed in. You can end each one.
help-helper = When somebody helps you
help-helper-text =
    A digital centre or the office can write for you. It is always shown that you had help. The helper reads the words back to you before sending. Your voice counts the same.
help-safe = Speak without your name
help-safe-text =
    Choose “Do not show my name” when you write. You then get another name in that talk. The office and the team cannot see who you are. Only a moderator can, with a reason, and that is noted. Do not write things that only you can know, if you do not want to be known.
help-hard = When reading is hard
help-hard-text =
    - Call 333. It is free. We read the page to you and write for you.
    - Your phone can read a page aloud. Look in its settings for “read aloud”.
    - You can make the letters larger. Nothing gets lost.
help-call = Call 333
help-call-text = It is free, 8 am to 8 pm.

### Accessibility
access-title = Accessibility
access-lead = This site is for everyone. If something stands in your way, it is our fault and we mend it.
access-goal = What we aim for
access-goal-text =
    We build to **WCAG 2.2, level AA**. Text has a contrast of 7 to 1 or more. We check every page with a program, in light and dark, on large and small screens.
access-works = What works
access-works-text =
    - Every page works without a mouse. You always see where you are.
    - Every page works without scripts, and on a slow phone.
    - You can make text twice as large. Pages fit a screen 320 points wide.
    - Colour is never the only sign. Each state has a shape and a word.
    - Nothing moves or blinks.
    - Light or dark: choose at the end of each page.
    - All pages are in English, Bangla, Indonesian and Arabic.
access-not-yet = What does not work well yet
access-not-yet-text =
    - Files that teams add may not be readable aloud. Ask us for the text.
    - Words of people stay in the language in which they were written.
    - We have not yet tested with every screen reader.
access-tell = Tell us
access-tell-text =
    Call 333, free, 8 am to 8 pm. Say which page and what happened. We answer within 10 working days. If you are not happy with the answer, ask for the senior person at the office.

### Privacy
privacy-title = Privacy: what we keep
privacy-lead = We keep little. We sell nothing. No other company watches you here.
privacy-keep = What we keep about you
privacy-keep-text =
    - **When you only read:** no name and no account. We remember your language and light or dark, in your own browser.
    - **When you sign in:** your email, your name, your place if you give it, and your language. Your email is never shown.
    - **What you write:** comments, questions, ideas, and when you wrote them.
    - **What you follow** and the searches that you save.
    - **Where you are signed in:** the kind of browser and the time. This is so that you can end it.
privacy-long = How long
privacy-long-text =
    - A sign-in code works for 30 minutes.
    - You stay signed in for 30 days at most.
    - Your account and your words stay until you ask us to erase them.
    - Decisions of offices stay for good. They hold roles, not names of citizens.
privacy-cookies = Cookies
privacy-cookies-text =
    Four, all our own: one that keeps you signed in, one for light or dark, one for your language. The fourth lasts two minutes after you send something, so that you see it at once. None of them follows you to other sites. We load nothing from other sites.
privacy-protected = When you speak without your name
privacy-protected-text =
    You get another name in that one talk. The link to your account is kept apart and locked. The office cannot open it. The team cannot open it. A moderator can, only with a reason, and it is noted that they did.
privacy-who = Who sees what
privacy-who-text =
    - Everyone sees your name beside your words, unless you hid it.
    - Only your team sees your drafts.
    - The office sees sent ideas after the closing time, for judging them.
    - We never give your email to an office or a team.
privacy-rights = Your rights
privacy-rights-text =
    - **See** what we have about you.
    - **Mend** what is wrong. Most of it you can change in your settings.
    - **Erase** your account. Where a voice must still count, it stays as “removed person”, with no way back to you.
    - **Complain** to the office for data protection of your country.

    Call 333 or ask at your office. We answer within 10 working days.

### The demo
mailbox-title = Mailbox of the demo
mailbox-lead = No mail leaves the demo. Here is each letter that would have been sent.
mailbox-empty = No letters yet. Sign in with an email, or answer a comment, and look here again.
mailbox-list = Letters, newest first
mailbox-letter = Letter
mailbox-to = To
mailbox-about = About
mailbox-when = When
mailbox-back = All letters
demo-title = Try it as somebody
demo-lead = One press signs you in as one of these people. All people here are made up.
demo-go = Sign in
demo-go-as = as { $name }
demo-who-officer = Officer: writes problems for an office
demo-who-second-officer = Second officer: reads them and makes them public
demo-who-senior-owner = Senior owner: decides and answers what is late
demo-who-evaluator = Evaluator: judges ideas
demo-who-startup = Startup: sends ideas
demo-who-ngo = NGO: sends ideas
demo-who-citizen = Citizen: speaks and gets answers
demo-who-moderator = Moderator: looks after the talk
demo-who-administrator = Administrator: offices, roles and settings
demo-footer = People, places and numbers of the demo are made up.

### People, offices and teams
sign-in-other = Other ways
sign-in-other-password = Use a password
sign-in-other-mail = Send me a code by mail
sign-in-password = Password
sign-in-password-lead = Use the password that you set in your settings.
sign-in-forgotten = No password, or forgotten? Take the code by mail. Then set a new one in your settings.
settings-title = My settings
settings-saved = Saved.
settings-me = About me
settings-name-hint = Others see this name beside your words.
settings-place = Where you live
settings-place-hint = A town or district. Others see it beside your words.
settings-language = Language
settings-language-hint = We write to you in this language.
settings-sessions = Where you are signed in
settings-safety = Staying safe
settings-email = Email
settings-email-hint = Only you and the people who run this site see it.
settings-on = On
settings-off = Off
settings-second-factor-needed = You need it before you can decide anything in your role.
settings-second-factor-set = Set it up
settings-second-factor-change = Show or change it
settings-password-there = You have a password.
settings-password-none = You have none. You sign in by mail. That is fine.
settings-password-set = Set a password
settings-password-change = Change my password
settings-roles = Roles
settings-no-roles = No roles. Everybody can speak, ask and follow without one.
session-device = { $browser } on { $system }
session-device-unknown = A device we do not know
session-seen = Last used on { $date }
session-this = This device
session-end = Sign out there
session-end-others = Sign out everywhere else
password-title = Password
password-lead = You can sign in by mail without one. When you change it, you are signed out everywhere else.
password-current = Your password now
password-new = New password
password-new-hint = { $least } letters or more. Four words that do not belong together are good.
password-save = Save this password
password-remove = Remove my password
second-factor-title = Second factor
second-factor-ask = Open your app and type the 6 digits it shows.
second-factor-ask-hint = 6 digits. Or one of your recovery codes.
second-factor-show = Go on
second-factor-lead = An app on your phone shows 6 digits. With them nobody else can decide in your name.
second-factor-step-1 = 1. Get an app
second-factor-step-1-text = Any authenticator app works. Many are free and open.
second-factor-step-2 = 2. Add Pilotage to the app
second-factor-step-2-text = Point the app at this picture.
second-factor-picture = QR code for your app. The same key stands below as text.
second-factor-type = No camera? Type this key into the app.
second-factor-step-3 = 3. Type what the app shows
second-factor-code-hint = 6 digits. They change every 30 seconds.
second-factor-confirm = Switch it on
second-factor-done = It is on, and you have shown it on this device.
second-factor-codes = Recovery codes
second-factor-codes-left = { $count ->
    [0] You have no codes left. Make new ones.
    [one] You have { $count } code left.
   *[other] You have { $count } codes left.
}
second-factor-codes-new = Make new codes
second-factor-remove-title = Switch it off
second-factor-remove-text = Then you cannot decide anything in a role that needs it.
second-factor-remove = Switch it off
codes-title = Your recovery codes
codes-lead = Write these down and keep them safe. Each one works once, when you lose your phone.
codes-once = We show them only now. We cannot show them again.
codes-go-on = I have kept them
agencies-title = Offices
agencies-lead = These offices share their problems here and answer you.
agencies-found = { $count ->
    [one] { $count } office
   *[other] { $count } offices
}
agencies-none = No offices yet
agencies-none-next = The people who run this site add them.
agency-meta = { $kind }, { $region }
agency-kind-ministry = Ministry
agency-kind-department = Department
agency-kind-district = District office
agency-kind-municipality = City or town hall
agency-kind-other = Other public office
agency-about = What this office does
agency-about-hint = Two or three short sentences.
agency-work = What it works on
agency-under = Offices that belong to it
agency-challenges = { $count ->
    [one] { $count } challenge
   *[other] { $count } challenges
}
agency-challenges-open = { $count ->
    [0] None is open now
    [one] { $count } is open now
   *[other] { $count } are open now
}
agency-pilots = { $count ->
    [one] { $count } pilot
   *[other] { $count } pilots
}
agency-promise = Its promise to citizens
agency-answers-of-100 = of 100 answered in time
agency-answers-days = { $count ->
    [one] Half of the answers came within { $count } day.
   *[other] Half of the answers came within { $count } days.
}
agency-all-answers = See who answers in time
agency-phone = Phone
agency-lead = You lead this office
agency-name = Name of the office
agency-kind = Kind
agency-region = Where it is
agency-parent = Belongs to
agency-parent-hint = The office above this one.
agency-no-parent = No other office
agency-language = Language
agency-language-hint = The language in which this office writes.
agency-country = Country
agency-country-hint = Two letters, for example BD
agency-time-zone = Time zone
agency-time-zone-hint = For example Asia/Dhaka
agency-currency = Money
agency-new-title = Add an office
agency-edit-title = Change what we say
agency-settings-title = Days and limits
agency-settings-lead = How long citizens wait, and when a voice must be answered. Each change is public.
agency-people-title = People and roles
agency-people-lead = Who works here and what each may do. Nobody decides alone.
agency-people-now = Who works here
agency-people-none = Nobody yet. Invite the head of the office first.
agency-open = Open
agency-closed = Closed
agency-close = Close this office
agency-close-text = Its page goes. What it decided stays. Its people are told.
agency-open-again = Open it again
agency-open-text = Its page comes back, with all that it decided.
setting-limits = From { $least } to { $most }. Usual is { $usual }.
setting-answer_days = Working days to answer a citizen
setting-escalation_days = Working days after that until the senior owner is told
setting-me_too_due = People who must say “me too” before a voice needs an answer
setting-report_hide = Reports that hide a voice until it is checked
setting-comment_edit_minutes = Minutes in which a voice can be changed
setting-amendment_extra_days = Days that stay after a change of the rules
setting-request_days = Working days to answer a team
setting-pilot_update_days = Days without news until a pilot is flagged
role-agency_owner-does = Lets people in and gives roles.
role-challenge_owner-does = Writes challenges and answers questions.
role-senior_owner-does = Approves, chooses and stops. Never their own challenge.
role-panel_chair-does = Leads the people who score.
role-evaluator-does = Scores ideas, alone and with reasons.
role-evidence_verifier-does = Checks the proof. Belongs to neither side.
role-finance_approver-does = Approves payments that others accepted.
role-facilitator-does = Helps citizens at a desk, with their consent.
roles-of = What this person may do
roles-of-hint = Take all marks away, and the person no longer works here.
roles-change = Change roles
roles-look = Look here
roles-to-separate = { $one } and { $other }: better two people. The same person cannot do both for one thing.
invite = Invite somebody
invite-email = Their email
invite-role = Role
invite-send = Send the invitation
invitations-open = Invitations that wait
invitation-until = Works until
invitation-take-back = Take back
invitation-title = An invitation
invitation-lead = { $person } asks you to take part. Your role: { $role }.
invitation-for = This invitation is for
invitation-accept = Yes, I take part
invitation-sign-in = First sign in with this address.
invitation-other-address = You are signed in with another address
invitation-other-address-next = Sign out. Then open the link again and sign in with the right address.
invitation-accepted = This invitation was used
invitation-accepted-next = You find your offices and teams at your desk.
invitation-taken-back = This invitation was taken back
invitation-taken-back-next = Ask the person who invited you.
invitation-old = This invitation is too old
invitation-old-next = It worked for 14 days. Ask for a new one.
organisations-title = Teams
organisations-lead = Startups, firms, NGOs and universities that try fixes.
organisations-found = { $count ->
    [one] { $count } team
   *[other] { $count } teams
}
organisation-register = Register your team
organisation-new-title = Register your team
organisation-edit-title = Change what we say
organisation-form-lead = Everybody can read this.
organisation-name = Name of the team
organisation-name-note = We checked this name. When you change it, we have to check again.
organisation-kind = Kind
organisation-region = Where you are
organisation-about = What you do
organisation-about-hint = Two or three short sentences.
organisation-website = Website
organisation-website-hint = It begins with https://
organisation-language = Language in which you write
organisation-verified = Checked
organisation-not-verified = Not checked
organisation-checked = Is it real?
organisation-verified-text = We checked this team on
organisation-not-verified-text = Nobody has checked this team yet.
organisation-ask = Ask us to check
organisation-asked = You asked. We write to you.
organisation-use-cases = Fixes that work elsewhere
organisation-no-use-cases = None shown yet.
organisation-pilots = Pilots
organisation-yours = Your team
organisation-people-title = People in the team
organisation-people-now = Who is in the team
organisation-me = You
organisation-make-admin = Make team lead
organisation-make-member = Make member
organisation-leave = Leave the team
organisation-remove = Remove
admin-title = Administration
admin-overview = What waits
admin-people = People
admin-mail = Mail
admin-record = Record
admin-teams-waiting = { $count ->
    [0] No team waits for a check
    [one] { $count } team waits for a check
   *[other] { $count } teams wait for a check
}
admin-mail-waiting = { $count ->
    [one] { $count } letter waits
   *[other] { $count } letters wait
}
admin-mail-failed = { $count ->
    [0] No letter failed
    [one] { $count } letter failed
   *[other] { $count } letters failed
}
admin-people-found = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
admin-go-teams = Check teams
admin-go-mail = See the mail
admin-go-people = Find a person
admin-people-search = Name or email
admin-name = Name
admin-since = Here since
admin-state = State
admin-do = What you can do
admin-active = Open
admin-suspended = Closed
admin-platform-roles = Roles for the whole site
admin-role-give = Give
admin-role-take = Take away
admin-suspend-title = Close this account
admin-suspend = Close the account
admin-reopen-title = Open this account
admin-reopen = Open the account
admin-reason = Reason
admin-reason-person = We send this to the person.
admin-reason-public = Everybody can read this.
admin-reason-team = Everybody can read this. We send it to the team too.
admin-all-teams = See all teams
admin-asked-on = Asked on
admin-check = Check
admin-nothing = Nothing waits here.
admin-team-page = See the page of the team
admin-verify = It is real
admin-verify-no = Say no
admin-unverify = Take the check back
admin-mail-is-waiting = Waiting
admin-mail-is-failed = Failed
admin-mail-is-sent = Sent
admin-mail-retry = Try all again now
admin-mail-failed-list = Letters that failed
admin-mail-kind = Kind
admin-mail-when = Failed on
admin-mail-tries = Tries
admin-record-lead = The newest decisions, by role. Names of people never stand here.
admin-record-see = See it
record-agency-created = Office added
record-agency-edited = Office changed
record-agency-closed = Office closed
record-agency-opened = Office opened again
record-setting-changed = Limit changed
record-role-given = Role given
record-role-taken = Role taken away
record-organisation-verified = Team checked
record-organisation-unverified = Check of a team taken back
record-person-suspended = Account closed
record-person-reopened = Account opened
refusal-country = Write two letters, for example BD
refusal-time-zone = Write a time zone such as Asia/Dhaka
refusal-agency-circle = This office stands below. Choose another one.
refusal-last-admin = You are the last team lead. Make somebody else team lead first.
refusal-last-head = This is the last head of the office. Make somebody else head first.
refusal-last-administrator = This is the last administrator. Make somebody else administrator first.
refusal-organisation-name = Another team has this name. Choose another one.
refusal-own-account = This is your own account. Ask another administrator.
refusal-has-role = This person has this role already.
refusal-password-short = Use { $least } letters or more
refusal-password-common = Many people try this password. Choose another one.
refusal-password-wrong = The address or the password is not right.
refusal-password-current = This is not your password now.
refusal-second-factor = This code is not right, or was used. Wait for the next one.
refusal-second-factor-there = You have a second factor. Switch it off first.
refusal-second-factor-missing = You have no second factor yet. Set it up first.
refusal-invitation-accepted = This invitation was used.
refusal-invitation-old = This invitation is too old.
refusal-invitation-other-address = This invitation is for another address.
refusal-invitation-taken-back = This invitation was taken back.
error-not-a-team-lead = Only a team lead can do this.
error-own-organisation = You are in this team. Another administrator has to check it.
mail-invitation-subject = { $person } invites you to { $place }
mail-invitation-body =
    { $person } asks you to take part at { $place }. Your role: { $role }.

    Open this page, sign in with this address and press the button:
    { $link }

    It works for 14 days. If you do not know why you got this, do nothing.
mail-invitation-accepted-subject = { $person } takes part at { $place }
mail-invitation-accepted-body =
    { $person } said yes to your invitation to { $place }.

    { $link }
mail-role-given-subject = You have a new role at { $place }
mail-role-given-body =
    You are now: { $role } at { $place }.

    See your roles:
    { $link }
mail-role-taken-subject = A role at { $place } has ended
mail-role-taken-body =
    You are no longer: { $role } at { $place }.

    See your roles:
    { $link }
mail-agency-closed-subject = { $agency } was closed on Pilotage
mail-agency-closed-body =
    An administrator closed { $agency }. The reason: { $reason }

    { $link }
mail-agency-opened-subject = { $agency } is open again on Pilotage
mail-agency-opened-body =
    An administrator opened { $agency } again. The reason: { $reason }

    { $link }
mail-organisation-verification-asked-subject = { $organisation } asks to be checked
mail-organisation-verification-asked-body =
    The team { $organisation } asks you to check that it is real.

    { $link }
mail-organisation-verified-subject = We checked { $organisation }
mail-organisation-verified-body =
    Your team { $organisation } now has the mark “Checked”. We wrote: { $reason }

    { $link }
mail-organisation-unverified-subject = { $organisation } is not checked
mail-organisation-unverified-body =
    Your team { $organisation } does not have the mark “Checked”. The reason: { $reason }

    You can ask again:
    { $link }
mail-organisation-member-left-subject = Somebody left { $organisation }
mail-organisation-member-left-body =
    A person no longer belongs to the team { $organisation }.

    { $link }
mail-organisation-member-changed-subject = Your role in { $organisation } changed
mail-organisation-member-changed-body =
    In the team { $organisation } you are now: { $role }.

    { $link }
mail-password-changed-subject = Your password was changed
mail-password-changed-body =
    Your password for Pilotage was set or changed. Was it not you? Sign in by mail and change it at once:
    { $link }
mail-password-removed-subject = Your password was removed
mail-password-removed-body =
    You now sign in to Pilotage by mail only. Was it not you? Look at your settings at once:
    { $link }
mail-second-factor-set-subject = Your second factor is on
mail-second-factor-set-body =
    A second factor was switched on for your account. Was it not you? Call 333 at once.

    { $link }
mail-second-factor-removed-subject = Your second factor is off
mail-second-factor-removed-body =
    The second factor of your account was switched off. Was it not you? Call 333 at once.

    { $link }
mail-recovery-code-used-subject = A recovery code was used
mail-recovery-code-used-body =
    Somebody used one of your recovery codes. Was it not you? Call 333 at once.

    { $link }
mail-recovery-codes-renewed-subject = You have new recovery codes
mail-recovery-codes-renewed-body =
    Your old recovery codes no longer work. Was it not you? Call 333 at once.

    { $link }
mail-person-suspended-subject = Your account is closed for now
mail-person-suspended-body =
    { $name }, we closed your account on Pilotage for now. The reason: { $reason }

    If you think this is wrong, call 333 or read here what you can do:
    { $link }
mail-person-reopened-subject = Your account is open again
mail-person-reopened-body =
    { $name }, your account on Pilotage is open again. We wrote: { $reason }

### Voices
voice = Voice
voices-heading = What people say
voices-count = { $count ->
    [one] { $count } voice
   *[other] { $count } voices
}
voices-none = No voices yet
voices-none-text = Be the first to say what you think.
voices-blocked = { $count ->
    [one] { $count } voice is held back until a moderator has looked.
   *[other] { $count } voices are held back until a moderator has looked.
}
voice-sort = Order of the voices
voice-sort-newest = Newest
voice-sort-supported = Most supported
voice-sort-waiting = Waiting for an answer { $count }
voice-add = Add your voice
voice-stance = What do you want to say?
stance-support = Support
stance-support-hint = It is good. Go on.
stance-objection = Objection
stance-objection-hint = Please stop or change it.
stance-critique = Critique
stance-critique-hint = I see a way to do it better.
stance-question = Question
stance-question-hint = I want to know something.
voice-text = Your words
voice-text-hint = Any language. Please leave out phone and ID numbers.
voice-language = Language of your words
voice-pseudonym = Do not show my name
voice-pseudonym-hint = We give you another name here. Offices and teams cannot see who you are.
voice-send = Send my voice
voice-promise = { $agency } must answer questions and objections within { $count } working days.
voice-promise-none = No office must answer here. The team that offers this fix can.
voice-safe = No one may punish you for what you say here.
voice-sign-in = Sign in to speak
voice-heading = { $stance }: { $name }
voice-open = { $stance } by { $name }
voice-about = About
voice-above = See the voice that this answers
voice-all = See all voices
voice-edited = Changed
voice-assisted = Written with a helper
voice-a-person = A person
voice-removed-person = Removed person
voice-removed-name = Taken away
voice-note-removed = The writer took this voice away.
voice-note-pending = Several people reported this voice. It is covered until a moderator has looked.
voice-note-hidden = We hid this voice. Rule: { $rule }. The writer can ask us to look again.
voice-note-blocked = An automatic rule holds this voice back: { $reason }. A moderator will look at it. Nobody else sees it until then.
suspicion-links = many links in a first voice
suspicion-burst = many voices in a short time
suspicion-repeat = the same words again
voice-shared = { $count ->
    [one] { $count } other says: me too
   *[other] { $count } others say: me too
}
voice-me-too = Me too
voice-me-too-back = You said: me too. Take it back
voice-respond = Write an answer
voice-reply = Reply
voice-edit = Change
voice-remove = Take away
voice-report = Report
voice-more-replies = { $count ->
    [one] See { $count } reply
   *[other] See all { $count } replies
}
voice-appeal-go = Ask us to look again

### Answers to voices
answered-after = { $count ->
    [0] answered on the same day
    [one] answered after { $count } day
   *[other] answered after { $count } days
}
response-tag-accepted = Something changed
response-tag-declined = The office said no
answer-due = Answer due by { $date }, { $left }
answer-late = The answer is late: { $left }
answer-agency = { $agency } must answer. If it is late, the senior owner gets it.
answer-late-agency = { $agency } must answer. It goes to the senior owner now.
answer-with-senior = Sorry. It is now with the senior owner of { $agency }.
voice-response-title = Answer this voice
voice-response-lead = Everyone can read your answer. The writer and all who said “me too” get a mail.
voice-response-kind = What is your answer?
response-answered = We answer
response-answered-hint = You explain something.
response-accepted = You are right, something changed
response-accepted-hint = Say what changed because of this voice.
response-declined = No, and this is why
response-declined-hint = Give the reason in plain words.
voice-response-text = Your answer
voice-response-text-hint = Plain and kind words. Say who does what, and when.
voice-response-send = Send the answer

### Changing, taking away and reporting a voice
voice-edit-title = Change your words
voice-edit-lead = In the first minutes nothing shows. Later everyone can read what it said before.
voice-history = What this voice said before
voice-history-now = Now
voice-history-until = Until
voice-history-none = It was never changed.
voice-removal-title = Take this voice away?
voice-removal-lead = Your words are gone for good. People see that a voice was here.
voice-report-title = Report this voice
voice-report-lead = Critique of an office is welcome, even if it is angry. Report only what breaks a rule.
voice-report-rule = Which rule does it break?
voice-report-note = What should we know?
voice-report-send = Send the report
voice-appeal-title = Ask us to look again
voice-appeal-lead = Another moderator will look. You get a mail with the reason.
voice-appeal-text = Why should it be shown?
voice-appeal-send = Send
rule-personal-data = Private data of others
rule-hate-or-threat = Hate or threat
rule-off-topic = Not about this service
rule-spam = Spam or copy
rule-none = No rule is broken

### Writing for somebody
voice-assist = You help somebody
voice-assist-go = Write for somebody you help
voice-assist-check = I write this for somebody else
voice-assist-name = The name to show
voice-assist-name-hint = Leave it empty to show “A person”.
voice-assist-consent = This person agreed to these words

### My voices
my-voices = My voices
my-voices-lead = What you said, and what became of it.
my-voices-none = You have not said anything yet. Look at a pilot and tell us what you think.
my-voices-shared = You said “me too” here

### Who answers in time
responsiveness-title = How fast offices answer you
responsiveness-lead = Every question and objection must be answered. Here you see who does it in time.
responsiveness-table = Answers by office
responsiveness-span = Last 12 months
responsiveness-office = Office
responsiveness-voices = Voices
responsiveness-in-time = Answered in time
responsiveness-percent = Percent
responsiveness-share = { $number }%
responsiveness-median = Usual wait
responsiveness-waiting = Waiting
responsiveness-late = Late
responsiveness-changed = Something changed
responsiveness-how = The dotted line is the goal: 90 of 100. Unanswered voices count as late after their day. The usual wait is the median.
responsiveness-none = No office had to answer yet.

### Moderators
moderation-name = Check voices
moderation-title = { $count ->
    [0] Check voices: nothing waits
    [one] Check voices: { $count } waits
   *[other] Check voices: { $count } wait
}
moderation-position = Voice { $number } of { $total }. Oldest first
moderation-heading = Can this voice be shown?
moderation-appeal-heading = Was it right to hide this voice?
moderation-lead = Critique of an office is welcome, even if it is angry. We hide only what breaks a rule.
moderation-where = See where it was said.
moderation-reports = { $count ->
    [one] { $count } person reported it
   *[other] { $count } people reported it
}
moderation-reported = Reported
moderation-appeal-says = The writer says
moderation-decide = What do you decide?
moderation-show = Show it as it is
moderation-show-hint = The reports are settled.
moderation-hide = Hide it
moderation-hide-hint = The rule is public. The writer can ask another moderator to look again.
moderation-restore = Show it again
moderation-restore-hint = The clock of the office starts anew.
moderation-keep = Keep it hidden
moderation-keep-hint = The writer gets your reason.
moderation-rule = Which rule?
moderation-note = Reason the writer will read
moderation-note-hint = Plain and kind words. It goes into the public log. No names.
moderation-save = Save and go to the next
moderation-skip = I have a link to this office, skip
moderation-none = Nothing to check
moderation-none-text = All voices were looked at. Thank you.
moderation-aside = Rules and log
moderation-rules = What may be hidden
moderation-rest = Anything else is allowed.
moderation-month = Last 30 days
moderation-fact-shown = Shown
moderation-fact-hidden = Hidden
moderation-fact-blocked = Held back
moderation-fact-appeals = Asked again
moderation-fact-restored = Put back
moderation-next = Next in line
moderation-list = Decide on several at once
moderation-list-lead = Only for clear cases, such as copies of the same text.
moderation-choose = Choose the voices
moderation-save-all = Decide for all chosen
moderation-log = Public log
moderation-log-lead = What was hidden and shown, by which rule and why. Without names.
moderation-log-none = Nothing was hidden yet.
moderation-log-open = See the voice
moderation-log-pending = Covered after reports, until a moderator has looked
moderation-log-hidden = Hidden. Rule: { $rule }
moderation-log-shown = Shown
moderation-log-appeal-kept = Looked at again, stays hidden. Rule: { $rule }
moderation-log-appeal-restored = Looked at again and put back
disclosure-go = Find out who speaks here
disclosure-title = Who is behind this name?
disclosure-lead = Only when the law asks or somebody is in danger. It goes on the public record with your reason.
disclosure-reason = Reason
disclosure-reason-hint = 20 letters or more. No names.
disclosure-send = Show me, and put it on the record
disclosure-done = This was put on the record. Tell nobody who does not need to know.

### Why something about a voice was not done
error-not-your-comment = This is not your voice.
error-moderator-link = You have a role at this office. Another moderator must decide.
refusal-answered = This voice was answered already
refusal-appeal = You asked for this already, or nothing is hidden
refusal-appeal-first = The writer asked for another look. Decide on that first
refusal-comment-gone = This voice is not there any more
refusal-comment-settled = This voice is hidden already
refusal-consent = The person must agree. Ask, then tick the box
refusal-own-answer = You wrote this voice. Ask another officer to answer
refusal-own-me-too = This is your own voice. Others can say “me too”
refusal-own-report = This is your own voice. You can take it away
refusal-reason-short = Write { $least } letters or more
refusal-rule = Choose the rule that it breaks
refusal-same-moderator = You hid this voice. Another moderator must decide
refusal-too-deep = Reply to the voice above instead

### Mail about voices
mail-comment-answered-subject = { $agency } answered you
mail-comment-answered-body =
    { $agency } answered a voice about “{ $title }”. You wrote it, or you said “me too”. Read the answer here:

    { $link }
mail-comment-due-subject = A voice waits for your answer: { $title }
mail-comment-due-body =
    A citizen spoke about “{ $title }”. { $agency } must answer. The clock runs. Write the answer here:

    { $link }
mail-comment-late-subject = An answer is late: { $title }
mail-comment-late-body =
    A voice about “{ $title }” was not answered in time by { $agency }. It is now with you. Everyone can see that it is late.

    { $link }
mail-comment-replied-subject = Somebody replied to you: { $title }
mail-comment-replied-body =
    Somebody replied to your voice about “{ $title }”:

    { $link }
mail-comment-pending-subject = Your voice is covered for now
mail-comment-pending-body =
    Several people reported your voice about “{ $title }”. It is covered until a moderator has looked. You need not do anything.

    { $link }
mail-comment-hidden-subject = We hid your voice
mail-comment-hidden-body =
    A moderator hid your voice about “{ $title }”. The page says which rule and why. You can ask another moderator to look again:

    { $link }
mail-comment-shown-subject = Your voice is shown
mail-comment-shown-body =
    A moderator looked at your voice about “{ $title }”. Everyone can read it now:

    { $link }
mail-comment-appeal-kept-subject = Your voice stays hidden
mail-comment-appeal-kept-body =
    Another moderator looked at your voice about “{ $title }”. It stays hidden. The public log says why.

    { $link }
mail-protected-voice-news-subject = There is news for you
mail-protected-voice-news-body =
    Something happened with a voice of yours. To protect you, this mail does not say which. Look here:

    { $link }
### Selection
selection-title = Choose ideas
selection-kicker = Challenge { $number }.
selection-heading = { $count ->
    [one] Choose: { $count } idea was sent
   *[other] Choose among { $count } ideas
}
selection-heading-open = Ideas are still open
selection-lead = Only your office sees this page. Teams hear the result when you tell everyone.
selection-lead-open = You can read the ideas after { $date }. Nobody reads them before.
selection-cancelled = This challenge was cancelled. There is nothing to choose.
selection-released = Everyone knows the choice since
selection-see-public = See what the public sees
selection-ideas = Ideas that were sent
selection-col-idea = Idea
selection-col-team = Team
selection-col-state = Where it stands
selection-col-reasons = Reasons
selection-col-do = What you can do
selection-decide = Read and decide
selection-read = Read
selection-reasons-count = { $written } of { $needed } written
selection-none = No idea was sent
selection-none-text = You can cancel the challenge and say why, or post a new one.
selection-release-title = Tell everyone
selection-release-go = Tell everyone the choice
selection-release-done = The choice is public. Each team has its reasons.
selection-release-who = A senior owner tells everyone. You can prepare the decisions.
selection-release-factor = Show your second factor first.
selection-release-hint = All teams hear it at the same moment, each with its reasons. It cannot be taken back.
selection-missing = Still missing:
selection-all-ready = All ideas have reasons
selection-rules-title = How this works
selection-rule-1 = Each idea gets a decision, one reason, and a reason for each thing you judge.
selection-rule-2 = Who wrote the challenge or prepared a decision cannot be the one who tells everyone.
selection-rule-3 = Nobody decides about an idea of their own team.
selection-weight = Counts { $weight } of 100. The team reads this.
selection-why-over = The decisions are out. They cannot be changed any more.
selection-why-role = A challenge owner or the chair of the panel prepares decisions. You can read.
progress-unread = Not decided
progress-eligible = Meets the rules
progress-eligible-hint = It can be judged. No result yet.
progress-shortlisted = On the short list
progress-shortlisted-hint = You look at it more closely.
progress-selected = Chosen
progress-selected-hint = It becomes a pilot.
progress-reserve = In reserve
progress-reserve-hint = It moves up if a chosen idea falls away.
progress-not_selected = Not chosen
progress-not_selected-hint = The team gets your reasons.
progress-ineligible = Does not meet the rules
progress-ineligible-hint = One reason is enough.
decide-title = Your decision
decide-lead = Your words go to the team as they are. Say what was good and what was missing.
decide-progress = What do you decide?
decide-reason = The reason in short
decide-reason-hint = Two or three sentences. For a chosen idea everyone can read them.
decide-save = Save my decision
decide-private = Only your office sees it until a senior owner tells everyone.
decide-kind = Kind of team
decide-verified = Checked
decide-verified-yes = Yes, we know who they are
decide-verified-no = Not yet
decide-sent = Sent
promote-title = Move this idea up
promote-lead = It was in reserve. If you choose it now, it becomes a pilot and everyone is told.
promote-reason = Why now?
promote-go = Choose this idea
idea-part-steps = What changes for people
idea-part-as-is = Today
idea-part-to-be = With this idea
idea-part-solution = How it works
idea-part-reasoning = Why they expect this
idea-part-evidence = Proof so far
idea-part-team = Who does it
idea-part-partners = Partners
idea-part-timeline = Time plan
idea-part-risks = What can go wrong
idea-part-data = Personal data
idea-part-access = For people who read little or have no phone
idea-part-licence = How open it is
idea-part-money = Money by step
idea-col-step = Step
idea-col-when = When
idea-col-amount = Amount
idea-week = Week { $number }
hoped-title = What the team hopes for
hoped-not-measured = Not measured
hoped-note = These numbers are from the idea. Nobody has measured them yet.
award-title = The choice
award-lead = { $selected ->
    [0] No idea was chosen. { $sent } were sent.
    [one] { $selected } of { $sent } ideas was chosen.
   *[other] { $selected } of { $sent } ideas were chosen.
}
award-reserve = In reserve
award-others = Other ideas that were sent
award-unnamed = { $count ->
    [one] { $count } more idea was sent. Its team may show it.
   *[other] { $count } more ideas were sent. Their teams may show them.
}
award-right = Every team got the reasons for its own idea.
reasons-title = The decision
reasons-why = Why
reasons-next = What happens next
reasons-see-pilot = See the pilot
reasons-heading-selected = This idea was chosen
reasons-heading-reserve = This idea is in reserve
reasons-heading-not_selected = This idea was not chosen
reasons-heading-ineligible = This idea does not meet the rules
reasons-next-selected = The office and the team write the agreement. Then the pilot starts.
reasons-next-reserve = If a chosen idea falls away, the office may choose this one. We will write to the team.
reasons-next-not_selected = The idea stays with its team. It can be shown to other offices as a fix, or sent to another challenge.
reasons-next-ineligible = The team can mend this and answer another challenge. Questions? Ask the office.
refusal-decision-reason = Write the reason in short
refusal-decision-criterion = Write a reason for this part
refusal-release-none = No idea was sent. Cancel the challenge and say why.
refusal-release-undecided = Decide about “{ $title }”
refusal-release-reasons = Write all the reasons for “{ $title }”
refusal-release-own-challenge = You wrote this challenge. Another senior owner has to tell everyone.
refusal-release-own-decisions = You prepared a decision here. Another senior owner has to tell everyone.
refusal-selection-open = Ideas are still open. Wait until they close.
refusal-selection-over = The decisions are out or the challenge was cancelled. Nothing can be changed.
refusal-selection-not-reserve = Only an idea in reserve can move up
error-own-proposal = This idea is from your own team. Somebody else has to decide.

### Pilots
pilot-description = Pilot by { $agency } and { $organisation }. Stage { $number } of 6: { $stage }.
pilot-from-challenge = From challenge { $number }.
pilot-tag-agreement = Chosen: agreement next
pilot-tag-pilot = Pilot running
pilot-tag-proof = Proof: decision next
pilot-tag-scale = Being scaled
pilot-tag-stopped = Stopped
pilot-stopped-title = Why this pilot was stopped
pilot-take-part = Do you use this service?
pilot-took-part = Did you use this service?
pilot-take-part-text = Say what works and what does not. An office must answer.
pilot-say = Say what you think
pilot-follow = Follow
pilot-unfollow = Stop following
pilot-agreement-go = The agreement
pilot-stage-go = Move the stage
pilot-work-go = Post news or add a site
pilot-proof-title = Does it work?
pilot-proof-counting = We count from { $date }. There are no measured numbers yet.
pilot-proof-unsigned = We count from the day the pilot starts. The agreement is not signed yet.
pilot-proof-stopped = This pilot was stopped. No measured numbers were published here.
pilot-updates-title = News
pilot-updates-none = No news yet. Follow this pilot and we tell you.
pilot-log-title = Who decided what, and why
pilot-log-label = Decisions, newest first
pilot-log-chosen = Chosen
pilot-log-started = Agreement signed, the pilot starts
pilot-log-stopped = Stopped
pilot-log-declined = The team said no to the agreement
pilot-next-agreement = Next: sign the agreement
pilot-next-pilot = Next: go on to proof
pilot-next-proof = Next: scale, test more, or stop
pilot-next-scale = Next: more offices
pilot-about = About this pilot
pilot-fact-agency = Office
pilot-fact-team = Team
pilot-fact-started = Started
pilot-fact-challenge = From challenge
pilot-fact-idea = The idea
pilot-fact-idea-read = Read the whole idea
pilot-sites-title = Where it runs
pilot-sites-none = No site yet.
pilot-sites-closed = It ran here before
pilot-researchers = For researchers
pilot-idia-one = IDIA scaling stage { $number } of 6.
pilot-idia-range = IDIA scaling stages { $first } to { $last } of 6.
pilot-route-label = Stages of this pilot
pilot-route-ideas = { $count ->
    [one] { $count } idea sent
   *[other] { $count } ideas sent
}
pilot-route-sites = { $count ->
    [one] { $count } site
   *[other] { $count } sites
}
pilot-route-next-pilot = After the agreement
pilot-route-next-proof = After the pilot
pilot-route-next-scale = If the proof is strong
pilot-similar = Fixes for problems like this
pilot-work-title = Run this pilot
pilot-work-lead = Tell people what happens. Those who follow get a mail.
pilot-update-title = Post news
pilot-update-headline = Headline
pilot-update-headline-hint = For example: First 400 visits done
pilot-update-text = What happened
pilot-update-text-hint = Say what did not work, too. Leave out names and phone numbers of people.
pilot-update-language = Language of your words
pilot-update-go = Post this news
pilot-site-add = Add a site
pilot-site-name = Name of the site
pilot-site-name-hint = The office or place where people come
pilot-site-region = Region
pilot-site-go = Add this site
pilot-site-close = Close this site
pilot-stage-title = Move the stage
pilot-stage-lead = The stage is now: { $stage }. Everyone who follows reads your reason. It stays in the public log.
pilot-stage-to = What do you decide?
pilot-stage-reason = Why?
pilot-stage-reason-hint = Everyone reads this. Leave out names of people.
pilot-stage-publish = Decide and tell everyone
pilot-move-on = Go on to { $stage }
pilot-move-on-hint = The stage before is done.
pilot-move-back = Go back to { $stage }
pilot-move-back-hint = More work is needed first.
pilot-move-stop = Stop this pilot
pilot-move-stop-hint = It ends for good and stays visible with your reason.
pilot-agreement-title = The agreement
pilot-decline-lead = The office prepares the agreement with you. If your team cannot do it, say so here.
pilot-decline-reason = Why can your team not do it?
pilot-decline-go = Say no to the agreement
refusal-pilot-over = This pilot has ended. Nothing can be changed.
refusal-pilot-state = This step does not come next
refusal-pilot-signed = The agreement was signed before
refusal-pilot-unsigned = Sign the agreement first
refusal-pilot-same-stage = The pilot is at this stage already
refusal-pilot-stage-ahead = Only a report and a decision at a gate lead forward
refusal-pilot-stage-before = A signed pilot cannot go back before the pilot
refusal-site-name = This pilot has a site of this name
refusal-site-too-many = This pilot has too many sites
error-not-of-pilot = Only the team and the office of this pilot can do this.
error-team-lead-only = Only a lead of the team can say no to the agreement.

### My desk
desk-kicker = { $who }. { $date }
desk-heading = { $count ->
    [0] Nothing waits for you
    [one] { $count } thing waits for you
   *[other] { $count } things wait for you
}
desk-late = { $count ->
    [one] { $count } is late. Please start there.
   *[other] { $count } are late. Please start there.
}
desk-next-clock = Nothing is late. Next clock: { $date }.
desk-lead-quiet = Nothing is late, and no clock runs.
desk-lead-citizen = Here you see what you follow and what offices answered you.
desk-show = Show
desk-waiting-title = Waiting for you
desk-nothing = Nothing to do here. We write to you when something comes.
desk-chip-all = All { $count }
desk-chip-answer = Answer { $count }
desk-chip-decide = Decide { $count }
desk-chip-check = Check { $count }
desk-chip-sign = Sign { $count }
desk-chip-write = Write { $count }
desk-verb-answer-now = Answer.
desk-verb-decide-now = Decide.
desk-verb-check-now = Check.
desk-verb-sign-now = Sign.
desk-verb-write-now = Write.
desk-waiting = { $count ->
    [0] New today
    [one] Waits { $count } day
   *[other] Waits { $count } days
}
desk-question = Question:
desk-stance-support = Support:
desk-stance-objection = Objection:
desk-stance-critique = Critique:
desk-stance-question = Question:
desk-review = Is this challenge ready?
desk-changes = Changes were asked for:
desk-prepare = { $count ->
    [one] { $count } of { $all } ideas waits for a decision:
   *[other] { $count } of { $all } ideas wait for a decision:
}
desk-release = { $count ->
    [one] The decision is ready, tell everyone:
   *[other] All { $count } decisions are ready, tell everyone:
}
desk-agreement = Sign the agreement:

desk-draft = Your draft:
desk-request = An office asks about your fix:
desk-partner = A team asks you to join:
desk-question-do = Write an answer
desk-comment-do = Write an answer
desk-review-do = Read and check
desk-changes-do = Mend it
desk-prepare-do = Go on
desk-release-do = Read and tell everyone
desk-agreement-do = Read and sign
desk-draft-do = Go on writing
desk-request-do = Read and answer
desk-partner-do = Read and answer
desk-same = { $count ->
    [one] { $count } person said the same.
   *[other] { $count } people said the same.
}
desk-escalated = It was late and went to the senior owner.
desk-invitations = Invitations
desk-invitation = { $who } invites you as: { $role }. Open the link in your mail before { $date }.
desk-team-page = Team page
desk-team-ideas = Your ideas
desk-team-no-ideas = You have not sent an idea yet.
desk-team-find = Find a problem to solve
desk-team-reasons = Read the reasons
desk-untitled = Draft without a name
desk-questions = Questions you asked
desk-question-answered = Answered
desk-voices = Answers to you
desk-voices-all = See all my voices
desk-no-answers = No answers yet. When you speak, the answer comes here.
desk-answer-read = Read it in its place
desk-changed = Something changed
desk-promise = Your promise to citizens
desk-promise-share = of 100 answered in time
desk-promise-goal = Goal: { $goal }.
desk-promise-average = You answer in { $time } on average.
desk-promise-none = Nobody waited for an answer so far.
desk-promise-all = See all offices
desk-start = Start something
desk-start-challenge = Post a new challenge
desk-start-copy = Find a fix that works
desk-start-find = Find a challenge
desk-start-use-case = Show a fix of your team
desk-moderation = Check reported voices
desk-follows = You follow
desk-no-follows = Nothing yet. Press “Follow” on a page and it stands here.
desk-board = Where our work is
desk-board-list = See as a list
desk-board-gold = A gold top means it waits for you.
desk-more = { $count } more
desk-card-draft = { $count ->
    [0] Draft, new today
    [one] Draft, { $count } day old
   *[other] Draft, { $count } days old
}
desk-card-review = A colleague checks it
desk-card-changes = Changes asked for
desk-card-choice = { $prepared } of { $all } decided
desk-card-ideas = { $count ->
    [one] { $count } idea
   *[other] { $count } ideas
}
desk-card-sites = { $count ->
    [one] { $count } site
   *[other] { $count } sites
}
desk-card-day = Day { $count }
desk-card-agreement = Agreement next

### Mail about selection and pilots
mail-selection-ready-subject = All decisions are ready: { $title }
mail-selection-ready-body =
    All ideas for “{ $title }” have a decision with reasons. Read them and tell everyone:

    { $link }
mail-selection-released-subject = The choice is out: { $title }
mail-selection-released-body =
    The office has chosen among the ideas for “{ $title }”. Read who was chosen and why:

    { $link }
mail-proposal-decided-subject = { $outcome ->
    [selected] Your idea was chosen: { $title }
    [reserve] Your idea is in reserve: { $title }
    [ineligible] Your idea does not meet the rules: { $title }
   *[not_selected] Your idea was not chosen: { $title }
}
mail-proposal-decided-body =
    The office decided about “{ $title }” for “{ $challenge }”. Read the reasons and what comes next:

    { $link }
mail-pilot-signed-subject = A pilot starts: { $title }
mail-pilot-signed-body =
    The agreement is signed. The pilot “{ $title }” starts. Read what was agreed:

    { $link }
mail-pilot-declined-subject = The team said no: { $title }
mail-pilot-declined-body =
    The team of “{ $title }” said no to the agreement. The reason: { $reason }

    { $link }
mail-pilot-moved-subject = { $to ->
    [proof] The stage is now proof: { $title }
    [scale] The stage is now scale: { $title }
   *[pilot] The stage is now the pilot: { $title }
}
mail-pilot-moved-body =
    The office moved “{ $title }”. The reason: { $reason }

    { $link }
mail-pilot-stopped-subject = Stopped: { $title }
mail-pilot-stopped-body =
    The office stopped the pilot “{ $title }”. The reason: { $reason }

    { $link }
mail-pilot-updated-subject = News: { $headline }
mail-pilot-updated-body =
    There is news about the pilot “{ $title }”: { $headline }

    { $link }
mail-pilot-site-opened-subject = A new site: { $site }
mail-pilot-site-opened-body =
    The pilot “{ $title }” now runs at { $site }.

    { $link }
mail-pilot-site-closed-subject = A site was closed: { $site }
mail-pilot-site-closed-body =
    The pilot “{ $title }” no longer runs at { $site }.

    { $link }
# End of selection, pilots and desks.
### Search and lists
search-all-heading = Search
search-all-lead = Problems, fixes, pilots, offices, teams and what people say. All in one place.
search-all-label = What are you looking for?
search-all-found = { $count ->
    [0] Nothing found
    [one] { $count } thing found
   *[other] { $count } things found
}
search-challenges-heading = Challenges
search-challenges-lead = Problems that offices want fixed. Find one you can solve and send your idea.
search-challenges-label = Search challenges
search-challenges-found = { $count ->
    [0] No challenge fits your search
    [one] { $count } challenge found
   *[other] { $count } challenges found
}
search-use-cases-heading = Fixes that work
search-use-cases-lead = Things that already work somewhere. An office can ask to try one.
search-use-cases-label = Search fixes
search-use-cases-found = { $count ->
    [0] No fix fits your search
    [one] { $count } fix found
   *[other] { $count } fixes found
}
search-pilots-heading = Pilots
search-pilots-lead = Fixes that are being tried now, and what came of the ones before.
search-pilots-label = Search pilots
search-pilots-found = { $count ->
    [0] No pilot fits your search
    [one] { $count } pilot found
   *[other] { $count } pilots found
}
search-hint = A service, a place or an office. Spelling does not need to be perfect.
search-go = Search
search-suggestions = Titles that fit
search-shorter = Make the list shorter
search-update = Update results
search-order = Order by
search-order-go = Order
search-order-best = Best match
search-order-newest = Newest
search-order-closing = Closing soon
search-order-people = Most people helped
search-order-proof = Best proof
search-order-far = Furthest along
search-filling = We are still putting things in order. Some cannot be found yet. Try again in a minute.
search-did-you-mean = Did you mean
search-chosen = Filters you chose
search-remove = Remove filter:
search-remove-all = Remove all
search-nothing = Nothing fits. Try fewer words or other words. You can also save this search. We tell you when something new fits.
search-way-filters = Look without filters
search-way-fewer = Look for “{ $words }”
search-way-everywhere = Look everywhere, not only in this list
search-save = Save this search
search-save-hint = We mail you when something new fits. You can stop any time.
search-save-sign-in = Sign in to save this search
search-filter-kind = What
search-filter-stage = Stage
search-filter-service = Service
search-filter-who = Who can send an idea
search-filter-team = Who made it
search-filter-proof = Proof
search-filter-place = Place
search-filter-office = Office
search-filter-language = Written in
search-all-place = All places
search-all-office = All offices
search-office-unknown = An office
search-stage-open = Open for ideas
search-proof-level = Level { $level }
search-proof-of-five = Proof: level { $level } of 5
search-kind-challenge = Problem
search-kind-use-case = Fix
search-kind-proposal = Idea
search-kind-pilot = Pilot
search-kind-agency = Office
search-kind-organisation = Team
search-kind-comment = Voice
search-kind-decision = Choice
search-kinds-challenge = Problems
search-kinds-use-case = Fixes
search-kinds-proposal = Ideas
search-kinds-pilot = Pilots
search-kinds-agency = Offices
search-kinds-organisation = Teams
search-kinds-comment = Voices
search-kinds-decision = Choices
search-people-a-year = { $count ->
    [one] { $count } person a year.
   *[other] { $count } people a year.
}
search-tcv-today = today, for one person
search-tcv-with = with this fix, for one person
search-draft = Not public yet
search-cancelled = Taken back
search-opens = Opens { $day }
search-open = Open
search-closed = Ideas closed
search-ideas = { $count ->
    [one] { $count } idea so far
   *[other] { $count } ideas so far
}
search-pilots = { $count ->
    [one] { $count } pilot
   *[other] { $count } pilots
}
search-sites = { $count ->
    [one] in { $count } place
   *[other] in { $count } places
}
search-stopped = Stopped
search-selected = Chosen
search-verified = Checked team
search-proposal-for = Idea for: { $title }
search-decision-for = Choice for: { $title }
search-stance-support = Support
search-stance-objection = Objection
search-stance-critique = Critique
search-stance-question = Question
search-me-too = { $count ->
    [one] { $count } other says the same
   *[other] { $count } others say the same
}
search-similar = Like this
saved-title = My saved searches
saved-lead = We mail you when something new fits one of these.
saved-words = “{ $words }”
saved-since = Saved on
saved-remove = Stop
saved-none = You have no saved search. Search for something, then press “Save this search”.
saved-go = Search challenges
refusal-saved-search-unknown = This search cannot be saved. Go back to a list and search again.
refusal-saved-search-many = You have { $most } saved searches. Stop one first.
mail-saved-search-found-subject = { $count ->
    [one] Something new fits your search
   *[other] { $count } new things fit your search
}
mail-saved-search-found-body =
    Hello { $name },

    this is new and fits a search that you saved:

    { $titles }

    See them all:
    { $link }

### Ideas: form, receipt, page, list
proposal-about = About this idea
proposal-about-challenge = About this challenge
proposal-crumb = Idea
proposal-by = From
proposal-untitled = Idea without a title
proposal-list-comma = ,{" "}
proposal-state-draft = Draft
proposal-state-submitted = Sent
proposal-state-eligible = Meets the rules
proposal-state-ineligible = Does not meet the rules
proposal-state-shortlisted = On the short list
proposal-state-selected = Chosen
proposal-state-reserve = In reserve
proposal-state-not_selected = Not chosen
proposal-state-contracted = Agreed
proposal-state-declined = Turned down by the team
proposal-state-withdrawn = Taken back
proposal-new-title = Send your idea
proposal-new-lead = It takes about 1 hour. You can stop and come back. Only your team can read your draft.
proposal-new-no-team = Ideas come from a team. You are not in one yet.
proposal-new-make-team = Add my team
proposal-new-begun = Your team has begun
proposal-new-which = Which team is it from?
proposal-new-which-hint = All members of the team can write and read the draft.
proposal-new-not-asked = This challenge does not ask this kind of team.
proposal-new-go = Begin
proposal-steps = Steps of this form
proposal-step = Step { $count } of 5
proposal-back = Back to step { $count }
proposal-part-team = Your team
proposal-part-idea = Your idea
proposal-part-plan = Your test plan
proposal-part-money = Money
proposal-part-check = Check and send
proposal-lead-team = Tell us who will do the work.
proposal-lead-idea = Write it as if you tell a neighbour. Short answers are fine.
proposal-lead-plan = Tell us what will change and how you will try your idea.
proposal-lead-money = Cut the work into parts. Each part is paid when it is done.
proposal-lead-check = Read it once more. You can change it until ideas close.
proposal-team-of = You write for
proposal-field-language = Language of your answers
proposal-field-team = Who is in the team?
proposal-field-partners = Partners
proposal-field-title = Title
proposal-field-summary = Summary
proposal-field-solution = What will you do?
proposal-field-as_is = What does a person do today, step by step?
proposal-field-to_be = What will a person do with your idea, step by step?
proposal-field-evidence = What have you tried so far?
proposal-field-time_days = How many days will it take a person?
proposal-field-cost = Cost for a person
proposal-field-cost-in = What will it cost a person, in { $currency }?
proposal-field-visits = How many visits to an office?
proposal-field-reasoning = Why do you expect these numbers?
proposal-field-timeline = When will what happen?
proposal-field-accessibility = How does it work for a person with no phone or who cannot read?
proposal-field-data_protection = How do you keep personal data safe?
proposal-field-risks = What can go wrong?
proposal-field-licence = Who may use what you make?
proposal-field-milestone_name = What is done then?
proposal-field-milestone_amount = Amount
proposal-field-milestone_weeks = Weeks from the start
proposal-milestone = Part { $count }
proposal-hint-language = Write in the language you know best.
proposal-hint-team = Names are fine here. Say what each person does.
proposal-hint-partners = One on each line.
proposal-hint-title = Up to 120 letters.
proposal-hint-summary = Two or three sentences, up to 400 letters. Everyone may read this after the choice.
proposal-hint-solution = Up to 6,000 letters.
proposal-hint-lines = One on each line.
proposal-hint-to_be = One step on each line. Fewer steps are better.
proposal-hint-evidence = Say where, with how many people, and what you found.
proposal-hint-time_days = From the first step to the last. For half a day write 0.5.
proposal-hint-cost = Fee, travel and lost pay together.
proposal-hint-visits = The average. For example 1.5
proposal-hint-reasoning = Show how you get from today to your numbers.
proposal-hint-timeline = In weeks from the start.
proposal-hint-data_protection = Say what you collect, who sees it and when you delete it.
proposal-hint-risks = And what you will do then.
proposal-hint-licence = For example: open source, or a licence by name.
proposal-hint-budget = All parts together may cost { $budget } or less.
proposal-save-next = Save and go on
proposal-save-later = Save and stop for now
proposal-save-failed = This page did not save by itself. Somebody else may have changed it. Press a button to save.
proposal-saved = Saved: { $time }.
proposal-saved-until = You can close this page and come back until { $time }.
proposal-files = Files
proposal-partners = Teams that join you
proposal-partners-text = A team that joins can write here too. Only your own team sends the idea.
proposal-partner-in = Joined
proposal-partner-waits = Asked, no answer yet
proposal-partner-name = Name of the team
proposal-partner-name-hint = As it stands on its page here.
proposal-partner-ask = Ask this team
proposal-partner-remove = Remove
proposal-side-challenge = Challenge
proposal-side-goal = Goal
proposal-side-budget = Money for the pilot
proposal-side-closes = Closes
proposal-side-criteria = The panel will ask
proposal-side-stuck = Stuck?
proposal-side-stuck-text = Call 333 or ask a helper at a digital centre.
proposal-change-idea = Change your idea
proposal-check-after = After you send it you get a receipt by mail. The office opens all ideas when the time is over.
proposal-check-unchanged = This idea is sent. Nothing changed since then.
proposal-check-lead-sends = The team that leads sends this idea.
proposal-send = Send your idea
proposal-send-again = Send the new text
proposal-see = See your idea
proposal-see-now = See it as it is now
proposal-similar = Ideas and fixes like this one
proposal-similar-lead = You can learn from them. They do not stop you from sending yours.
proposal-download = Download the text
proposal-download-json = Download as data
proposal-closed-late = Ideas are closed
proposal-closed-title = You cannot change this now
proposal-closed-at = Ideas closed on
proposal-closed-all = It is the same moment for everyone, by our clock.
proposal-closed-sent = What counts is revision { $number }, as you sent it.
proposal-closed-decision = We tell everyone the choice on
proposal-closed-typed = What you just wrote
proposal-closed-typed-text = We could not save this. Copy it if you need it.
proposal-collision-title = Somebody else changed this too
proposal-collision-lead = Nothing is lost. Here are both texts. Put together what you want to keep.
proposal-collision-theirs = Saved by your team
proposal-collision-mine = Your text
proposal-collision-empty = Empty
proposal-collision-save = Save my text
proposal-collision-keep = Keep the saved text and drop mine
proposal-withdraw = Take this idea back
proposal-withdraw-title = Take your idea back?
proposal-withdraw-lead = Nobody will judge it any more. You cannot send it again. Your team can still read it.
proposal-withdraw-reason = Why?
proposal-withdraw-go = Take it back
proposal-receipt-title = Your idea is sent
proposal-receipt-lead = This is your receipt. We mailed it to all in your team.
proposal-receipt-idea = Idea
proposal-receipt-from = From
proposal-receipt-time = Time
proposal-receipt-number = Revision
proposal-receipt-hash = Fingerprint (SHA-256)
proposal-receipt-hash-text = The fingerprint belongs to exactly this text. If one letter changes, it changes. So you can prove what you sent.
proposal-receipt-file = Download exactly what you sent
proposal-receipt-see = See the receipt
proposal-receipt-next = What happens next
proposal-receipt-next-1 = Until ideas close you can change it and send it again.
proposal-receipt-next-2 = The office opens all ideas when the time is over, not before.
proposal-receipt-next-3 = You get the choice and the reasons by mail.
proposal-read-idea = The idea
proposal-read-steps = What changes for people
proposal-read-as-is = Today
proposal-read-to-be = With this idea
proposal-read-expected = What the team expects
proposal-read-claim = The team expects this. Nobody has measured it yet.
proposal-read-reasoning = Why
proposal-read-evidence = Proof so far
proposal-read-total = All together:
proposal-read-how = How it will be done
proposal-decision = What the office decided
proposal-summary-only = The team has not made the full text public.
proposal-yours = Your idea
proposal-edit = Change
proposal-unsent = You changed the text since you sent it. The office sees only what you sent.
proposal-publish = Publish my full text
proposal-publish-text = You can show the full text to everyone. You cannot undo it.
proposal-is-public = Everyone can read the full text.
proposal-revisions = What you sent
proposal-revision = Revision { $count }
proposal-revision-note = This is revision { $number }, sent { $time }.
proposal-list-title = Our ideas and fixes
proposal-list-requests = Teams ask you to join
proposal-list-join = Join
proposal-list-no = Say no
proposal-list-asks = Offices ask for your fix
proposal-list-ideas = Ideas
proposal-list-find = Find a problem to solve
proposal-list-none = Your team has no ideas here yet.
proposal-list-fixes = Fixes
proposal-list-no-fixes = Your team has listed no fixes yet.
proposal-list-result = See the choice and the reasons
proposal-list-until = You can change it until { $time }.
proposal-list-late = Not sent. Ideas closed on { $time }.
proposal-list-decision = We tell you the choice by { $date }.
error-not-team-lead = Only a team lead can do this.
refusal-too-many-lines = Write { $most } lines or fewer
refusal-partner-many = 10 teams can join, not more
refusal-partner-unknown = We know no other team with this name
refusal-proposal-kind = This challenge does not take ideas from this kind of team
refusal-proposal-closed = The time for ideas is over.
refusal-proposal-challenge-not-open = This challenge does not take ideas now.
refusal-proposal-not-open-yet = Ideas open later. Follow the challenge to hear when.
refusal-proposal-being-judged = The office is choosing now. You cannot change the text any more.
refusal-proposal-changed = Somebody in your team changed the text. Read it again, then send.
refusal-proposal-withdrawn-already = This idea was taken back already.
refusal-proposal-withdraw-late = The choice is made. Talk to the office instead.
refusal-proposal-not-sent = This idea was not sent yet.
refusal-proposal-eligibility-late = Its eligibility can no longer be changed.
refusal-proposal-eligibility-first = Say first if it fits the rules.
refusal-proposal-not-selected = This idea was not chosen.
refusal-proposal-decided = This idea is decided already.
refusal-proposal-public-later = You can publish the full text after the choice.
refusal-proposal-team = Say who is in the team
refusal-proposal-title = Write a title
refusal-proposal-summary = Write a summary
refusal-proposal-solution = Say what you will do
refusal-proposal-as-is = Write what a person does today
refusal-proposal-to-be = Write what a person will do with your idea
refusal-proposal-time = Write how many days it will take
refusal-proposal-cost = Write what it will cost a person
refusal-proposal-visits = Write how many visits it needs
refusal-proposal-reasoning = Say why you expect these numbers
refusal-proposal-timeline = Say when what will happen
refusal-proposal-accessibility = Say how it works without a phone or reading
refusal-proposal-data-protection = Say how you keep data safe
refusal-proposal-risks = Say what can go wrong
refusal-proposal-milestones = Add at least one part with its amount
refusal-proposal-milestone-name = Say what is done in this part
refusal-proposal-milestone-amount = Write the amount of this part
refusal-proposal-milestone-weeks = Write after how many weeks
refusal-proposal-over-budget = All parts together cost more than the budget
refusal-proposal-licence = Say who may use what you make
proposal-missing = { $count ->
    [one] { $count } thing is still missing
   *[other] { $count } things are still missing
}
proposal-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}

### Fixes: form, page, requests
use-case-state-draft = Draft
use-case-state-published = Public
use-case-state-withdrawn = Taken back
use-case-state-hidden = Hidden by a moderator
use-case-new-title = List a fix that works
use-case-edit-title = Change your fix
use-case-form-lead = Tell offices about something that works already. They can ask you to try it with them.
use-case-field-language = Language of this page
use-case-field-title = Title
use-case-field-summary = Summary
use-case-field-sector = Kind of service
use-case-field-problem = The problem that it solves
use-case-field-solution = How it works
use-case-field-where_it_runs = Where it runs
use-case-field-before_days = Days before
use-case-field-after_days = Days after
use-case-field-currency = Currency
use-case-field-before_cost = Cost before
use-case-field-after_cost = Cost after
use-case-field-before_visits = Visits before
use-case-field-after_visits = Visits after
use-case-field-evidence_level = How strong is the proof?
use-case-field-evidence_source = Where do the numbers come from?
use-case-field-cost_model = What it costs to run
use-case-field-licence = Who may use it
use-case-field-languages = Languages that it works in
use-case-field-links = Links
use-case-hint-title = Up to 120 letters. Say what changes.
use-case-hint-where = Places, and since when.
use-case-hint-source = Who counted, when and how many people. People read this beside your numbers.
use-case-hint-cost-model = For example 120 shillings for each case.
use-case-hint-links = One web address on each line. It starts with https://
use-case-numbers = What changed for one person
use-case-numbers-hint = Leave out what you do not know. A number before needs a number after.
use-case-currency-none = None
use-case-level-1 = Level 1: an account
use-case-level-2 = Level 2: before and after
use-case-level-3 = Level 3: compared with others
use-case-level-4 = Level 4: repeated by others
use-case-level-5 = Level 5: works at scale
use-case-level-1-text = You can tell what changed and why.
use-case-level-2-text = Counted before and after. Other causes are possible.
use-case-level-3-text = Counted beside places without it.
use-case-level-4-text = People who do not depend on the team found the same.
use-case-level-5-text = It keeps working in many places.
use-case-publish = Publish
use-case-save-draft = Save as a draft
use-case-save-public = Save for everyone
use-case-know = Good to know
use-case-know-1 = Everyone can read and search it once it is public.
use-case-know-2 = Your numbers are shown as your claim, with their source.
use-case-know-3 = You can take it back at any time.
use-case-do = What you can do
use-case-about = About this fix
use-case-from = From
use-case-verified = Checked
use-case-claim = What the team says it changed
use-case-claim-note = This is a claim of the team. We have not measured it.
use-case-claim-source = Source:
use-case-withdraw = Take this fix back
use-case-withdraw-title = Take your fix back?
use-case-withdraw-lead = Its page will say that it was taken away. You can publish it again later.
use-case-ask = Ask this team
use-case-ask-text = Invite it to a challenge, or ask to pilot it directly.
use-case-ask-title = Ask for this fix
use-case-ask-lead = The team is told by mail and answers here:
use-case-ask-what = What do you ask for?
use-case-ask-pilot = Pilot it directly at { $agency }
use-case-ask-challenge = Invite it to the challenge “{ $challenge }”
use-case-ask-message = Your message
use-case-ask-message-hint = Say what you need and by when.
use-case-ask-send = Send to the team
use-case-requests = What offices asked
use-case-request-challenge = Invites you to the challenge
use-case-request-pilot = Asks to pilot it directly
use-case-answer-reason = A word to the office
use-case-answer-yes = Say yes
use-case-answer-no = Say no
use-case-answer-accepted = The team said yes
use-case-answer-declined = The team said no
use-case-moderate = For moderators
use-case-moderate-reason = Reason, shown to the team and on the record
use-case-hide = Hide this fix
use-case-restore = Bring it back
refusal-use-case-hidden = A moderator hid this. Only a moderator can bring it back.
refusal-use-case-published-already = This is public already.
refusal-use-case-withdrawn-already = This was taken back already.
refusal-use-case-not-public = This is not public.
refusal-use-case-title = Write a title
refusal-use-case-summary = Write a summary
refusal-use-case-problem = Say which problem it solves
refusal-use-case-solution = Say how it works
refusal-use-case-where = Say where it runs
refusal-use-case-pair = Write both numbers, before and after
refusal-use-case-currency = Choose the currency of the costs
refusal-use-case-source = Say where the numbers come from
refusal-use-case-cost-model = Say what it costs to run
refusal-use-case-licence = Say who may use it
refusal-use-case-asked-already = Your office asked for this already

### Mail about ideas and fixes
mail-proposal-submitted-subject = Your idea is sent: { $title }
mail-proposal-submitted-body =
    Your team sent “{ $title }” to “{ $challenge }”.
    Revision: { $revision }
    Time: { $time }
    Fingerprint (SHA-256): { $hash }

    The receipt is here:
    { $link }
mail-proposal-received-subject = A new idea for: { $challenge }
mail-proposal-received-body =
    A team sent an idea. Ideas so far: { $count }. You can read them when the time is over.

    { $link }
mail-proposal-withdrawn-subject = Taken back: { $title }
mail-proposal-withdrawn-body =
    Your team took “{ $title }” back. It was for “{ $challenge }”.

    { $link }
mail-proposal-taken-back-subject = An idea was taken back: { $challenge }
mail-proposal-taken-back-body =
    A team took its idea for “{ $challenge }” back.

    { $link }
mail-proposal-partner-asked-subject = { $organisation } asks you to join
mail-proposal-partner-asked-body =
    { $organisation } asks your team to answer “{ $challenge }” together. Say yes or no here:
    { $link }
mail-proposal-partner-accepted-subject = { $organisation } joins you
mail-proposal-partner-accepted-body =
    { $organisation } joins your idea for “{ $challenge }”.

    { $link }
mail-proposal-partner-declined-subject = { $organisation } said no
mail-proposal-partner-declined-body =
    { $organisation } does not join your idea for “{ $challenge }”.

    { $link }
mail-proposal-partner-left-subject = { $organisation } is no longer in the team
mail-proposal-partner-left-body =
    { $organisation } no longer takes part in the idea for “{ $challenge }”.

    { $link }
mail-use-case-published-subject = A new fix: { $title }
mail-use-case-published-body =
    A team that you follow published “{ $title }”.

    { $link }
mail-use-case-withdrawn-subject = Taken back: { $title }
mail-use-case-withdrawn-body =
    The team took “{ $title }” back.

    { $link }
mail-use-case-hidden-subject = Hidden: { $title }
mail-use-case-hidden-body =
    A moderator hid “{ $title }”. The reason: { $reason }

    { $link }
mail-use-case-restored-subject = Public again: { $title }
mail-use-case-restored-body =
    A moderator brought “{ $title }” back. The reason: { $reason }

    { $link }
mail-use-case-invited-subject = { $agency } invites you to a challenge
mail-use-case-invited-body =
    { $agency } saw “{ $title }” and invites you to “{ $challenge }”.

    { $message }

    Answer here:
    { $link }
mail-use-case-pilot-asked-subject = { $agency } wants to pilot your fix
mail-use-case-pilot-asked-body =
    { $agency } asks to pilot “{ $title }” directly.

    { $message }

    Answer here:
    { $link }
mail-use-case-request-accepted-subject = The team said yes: { $title }
mail-use-case-request-accepted-body =
    The team of “{ $title }” said yes. { $reason }

    { $link }
mail-use-case-request-declined-subject = The team said no: { $title }
mail-use-case-request-declined-body =
    The team of “{ $title }” said no. { $reason }
### Challenges
challenge-new = A new challenge
challenge-untitled = No title yet
challenge-numbered = Challenge { $number }. Posted { $date } by
challenge-numbered-draft = Challenge { $number }.
challenge-route = Stages of this challenge
challenge-posted-on = Posted { $date }
challenge-opens-on = Opens { $date }
challenge-closes-on = Closes { $date }
challenge-closed-on = Closed { $date }
challenge-state-draft = Draft
challenge-state-in_review = A colleague checks it
challenge-state-changes_requested = Changes asked
challenge-state-evaluating = Ideas are judged
challenge-state-decided = Decided
challenge-state-piloting = In a pilot
challenge-state-concluded = Finished
challenge-state-cancelled = Taken back
opening-open = Open for ideas
opening-opens_soon = Opens soon
opening-closed = Ideas are closed
challenge-send = Send your idea
challenge-send-text = Takes about 1 hour. You can stop and come back. Only your team can read your draft.
challenge-ideas-close = Ideas close on
challenge-ideas-open = You can send ideas from
challenge-ideas-closed = Ideas are closed. We tell everyone the choice on
challenge-not-out = Only people of this office see this page. It is not out yet.
challenge-was-cancelled = This challenge was taken back. No ideas can be sent.
challenge-was-decided = The choice is made. No more ideas can be sent.
challenge-cancelled = The office took this challenge back
challenge-asked-changes = A colleague asked for changes
challenge-for-officers = For your office
challenge-do-write = Go on writing
challenge-do-review = Check it
challenge-do-amend = Change it in public
challenge-do-translate = Add a translation
challenge-do-cancel = Take it back
challenge-today = How it is today
challenge-service = The service, step by step
challenge-volume = { $count ->
    [one] { $count } case a year
   *[other] { $count } cases a year
}
challenge-people-asked = { $count ->
    [one] We asked { $count } person.
   *[other] We asked { $count } people.
}
challenge-wrong = What goes wrong
challenge-can = What we can change
challenge-cannot = What we cannot change this year
challenge-hurts = Who this hurts
challenge-choose = How we choose
challenge-choose-caption = What we score and how much each part counts
challenge-choose-ask = We ask
challenge-choose-bar = Bar
challenge-choose-of = Out of 100
challenge-minimum-is = at least { $least } of 5
challenge-list-comma = ,{" "}
challenge-dates = Dates
challenge-dates-label = Dates for this challenge
challenge-date-posted = Posted
challenge-date-opens = Ideas open
challenge-date-questions = Questions close
challenge-date-close = Ideas close
challenge-date-decision = We tell everyone the choice
challenge-date-decision-more = . Every team gets the reasons
challenge-date-pilot = Pilot starts
challenge-zone = Times are those of the office ({ $zone }).
challenge-changes = What we changed since
challenge-pilots = Pilots of this challenge
challenge-stopped = Stopped
challenge-similar = Fixes and pilots for problems like this
challenge-about = About this challenge
challenge-budget = Up to { $amount }
challenge-budget-steps = { $count ->
    [one] Up to { $amount }, paid in { $count } step
   *[other] Up to { $amount }, paid in { $count } steps
}
challenge-fact-budget = Money for the pilot
challenge-fact-who = Who can send
challenge-fact-ideas = Ideas so far
challenge-fact-rights = Who owns what is made
challenge-fact-owner = Who answers for it
challenge-fact-route = If it works
challenge-fact-ceiling = Money to grow it
challenge-fact-contact = Who to ask
challenge-language-note = This text is in { $language }.
challenge-language-note-show = Show it in { $language }
challenge-language-note-translated = The office wrote this in { $language }.
challenge-language-note-original = Show the original
challenge-tcv-today = Today
challenge-tcv-goal = Goal
challenge-tcv-goal-is = goal: { $value }
challenge-tcv-before = Before
challenge-tcv-after = After
challenge-tcv-after-is = now { $value }
challenge-tcv-expected = Hoped
challenge-tcv-expected-is = hoped: { $value }

### Writing a challenge
challenge-step-problem = The problem
challenge-step-problem-lead = Tell what goes wrong. Do not say how to fix it yet.
challenge-step-service = The service today
challenge-step-service-lead = Count how it is now. Then all can see what gets better.
challenge-step-goal = Goal and how you choose
challenge-step-goal-lead = Say what you want to reach, and how you will judge ideas.
challenge-step-money = Money and dates
challenge-step-money-lead = Say what you pay, who promises, and when things happen.
challenge-step-check = Check and send
challenge-step-check-lead = Read it once more. Then a colleague checks it.
challenge-form-steps = Steps of this form
challenge-form-step-of = Step { $number } of { $of }
challenge-form-save-next = Save and go on
challenge-form-save-stop = Save and stop for now
challenge-form-back = Go back one step
challenge-draft-saved = Saved on { $date }. You can close this page and come back.
challenge-draft-not-saved = This page does not save by itself any more. Press the button to save.
challenge-conflict-title = Somebody else changed this while you were writing
challenge-conflict-text = Your words are still in the form. Here is what is different. Put both together, then save again.
challenge-conflict-yours = Your words
challenge-conflict-theirs = What the other person saved
challenge-tips = What works well
challenge-tip-1 = Tell the story of one person who needs the service.
challenge-tip-2 = Name the problem, not the tool you want.
challenge-tip-3 = Numbers you are sure of are better than large ones.
similar-before = Tried before
similar-before-text = Pilots that stopped are here too. Learn from them.
challenge-f-agency = Your office
challenge-f-title = Title
challenge-h-title = One line. Say what should be better for people.
challenge-f-language = Language you write in
challenge-f-sector = Kind of service
challenge-f-summary = In two sentences
challenge-h-summary = How is it today, and what do you want? Up to 600 letters.
challenge-f-problem = What goes wrong
challenge-h-problem = Write it as if you tell a neighbour. Leave an empty line between parts.
challenge-f-can_change = What you can change
challenge-f-cannot_change = What you cannot change this year
challenge-h-lines = One thing on each line.
challenge-f-hurts = Who this hurts
challenge-h-hurts = Up to three numbers, each with a few words after it.
challenge-hurt-number = Number { $row }
challenge-hurt-text = What number { $row } counts
challenge-f-quote = Words of one person
challenge-h-quote = Only with their permission.
challenge-f-quote_who = Who said it
challenge-h-quote_who = For example: Selina, tea seller. Shared with her permission.
challenge-f-service_name = Name of the service
challenge-f-service_steps = Steps today
challenge-h-service_steps = What a person does, one step on each line.
challenge-f-yearly_volume = Cases in a year
challenge-f-time = Time from start to end
challenge-h-time = The usual time, not the best one.
challenge-f-effort = A person's own time
challenge-h-effort = Travel, waiting and filling in forms.
challenge-f-cost = Cost for a person
challenge-h-cost = Fee, travel and lost pay together, in { $currency }.
challenge-f-visits = Visits to an office
challenge-h-visits = For example 3.6
challenge-f-people_asked = How many people you asked
challenge-f-source = Where these numbers come from
challenge-h-source = Who was asked, where and when.
challenge-f-baseline_plan = How you will measure what you do not know yet
challenge-h-baseline_plan = Needed only when a number above is missing.
challenge-unit = unit
challenge-unit-days = days
challenge-unit-hours = hours
challenge-unit-minutes = minutes
challenge-f-goal_time = Goal for time
challenge-h-goal = Fill in at least one goal.
challenge-f-goal_cost = Goal for cost
challenge-h-money = In { $currency }.
challenge-f-goal_visits = Goal for visits
challenge-f-criteria = How you choose
challenge-h-criteria = What you ask of each idea. The weights must add up to 100. Leave rows empty that you do not need.
challenge-criterion-name = Question { $row }
challenge-criterion-weight = Weight of question { $row }
challenge-criterion-minimum = Lowest score for question { $row }, 0 to 5
challenge-f-eligible = Who can send an idea
challenge-f-titles = After the choice
challenge-h-titles = The full text of the chosen ideas is always public.
challenge-titles-public = All can read title, summary and team of every idea
challenge-titles-private = All can read only the chosen ideas
challenge-f-budget = Money for the pilot
challenge-f-payment_steps = Paid in how many steps
challenge-f-ip_terms = Who owns what is made
challenge-h-ip_terms = What teams keep, and what others may use.
challenge-promise = Your promise if it works
challenge-h-promise = Teams give months of work. They need to know what comes after.
challenge-f-senior_owner = Who answers for it
challenge-h-senior_owner = Name and post of a senior person.
challenge-f-procurement_route = How you will buy it
challenge-h-procurement_route = The rule and the kind of contract.
challenge-f-ceiling = The most you can pay to grow it
challenge-f-contact = Who to ask
challenge-f-opens = Ideas open on
challenge-h-opens = Empty means: when a colleague lets it out.
challenge-f-questions_close = Questions close on
challenge-f-submissions_close = Ideas close on
challenge-h-time-of-day = The time of your office, such as 16:00.
challenge-f-decision = You tell the choice on
challenge-f-pilot_starts = Pilot starts on
challenge-date-day = Day
challenge-date-month = Month
challenge-date-year = Year
challenge-date-time-of-day = Time
challenge-change-part = Change
challenge-nothing-yet = Nothing here yet.
challenge-submit = Send it to a colleague
challenge-preview = See it as a page
challenge-next = What happens next
challenge-next-text = A colleague who did not write it reads it. They let it out, or ask for changes. You get a mail.
challenge-own-title = Challenges of your office
challenge-own-new = Write a new challenge
challenge-own-changed = Last changed
challenge-own-none = No challenge yet
challenge-own-none-text = Start with one service that people complain about.

### Deciding about a challenge
challenge-review-title = Check this challenge
challenge-review-lead = Read all of it. You let it out, or you say what to change.
challenge-review-own-work = You wrote in this challenge. Another person of your office must check it.
challenge-review-decide = Your decision
challenge-review-publish-text = When you let it out, everybody can read it and the clocks start.
challenge-review-publish = Let it out
challenge-review-reason = What should change
challenge-review-reason-hint = The writers see this. Say what to change and why.
challenge-review-send-back = Ask for changes
challenge-amend-title = Change this challenge in public
challenge-amend-lead = Everybody sees what you change. All who follow it or write an idea get a mail. If you change how you choose, the money or who can send, ideas stay open { $days } more days.
challenge-amend-note = What you change and why
challenge-amend-note-hint = One or two sentences for everybody.
challenge-amend-go = Publish the change
challenge-cancel-title = Take this challenge back
challenge-cancel-lead = This cannot be undone. Everybody who follows it or writes an idea is told.
challenge-cancel-reason = Why you take it back
challenge-cancel-reason-hint = Everybody can read this.
challenge-cancel-go = Take it back for good
challenge-revision-heading = Change { $number }
challenge-revision-key = Added words are underlined. Removed words are crossed out.
challenge-revision-added = Added:
challenge-revision-removed = Removed:
challenge-revision-nothing = Only the layout changed.
challenge-revision-back = Back to the challenge
challenge-translate-title = Add a translation
challenge-translate-lead = People who read this language see your text first, with a link to the original.
challenge-translate-language = Language
challenge-translate-there = There is already a text in
challenge-translate-save = Save the translation
challenge-translate-original = The original

### Questions and files
questions-title = Questions and answers
questions-count = { $asked } asked, { $answered } answered
questions-none = Nobody has asked yet. Ask the first question.
questions-until = You can ask until { $date }.
questions-closed = Questions closed on { $date }.
questions-all = { $count ->
    [one] See { $count } question
   *[other] See all { $count } questions
}
question-ask = Ask a question
question-field = Your question
question-hint = Everybody can read it and the answer. Your name stands beside it.
question-send = Send your question
question-sign-in = Sign in to ask
question-answer-go = Answer this
question-answer = Your answer
question-answer-hint = Everybody can read it.
question-answer-send = Publish the answer
question-answered-after = { $count ->
    [one] answered after { $count } day
   *[other] answered after { $count } days
}
question-due = Answer due by { $date }. { $left }
question-late = Answer was due by { $date }. { $left }
attachments-title = Files
attachments-back = Go back without adding a file
attachment-add = Add a picture, plan or letter
attachment-hint = PDF, photo, Word, Excel, slides or plain text. Up to 5 MB each.
attachment-send = Add the file
attachment-remove = Remove
attachment-size-kb = { $size } KB
attachment-size-mb = { $size } MB
follow = Follow
follow-stop = Stop following
follow-on = You get a mail when something happens here.

### Why something with a challenge was not done
error-attachment = Files cannot be changed here now.
refusal-date = Write a day, a month and a year, all as numbers
refusal-time = Write a time such as 16:00
refusal-file-size = Choose a file smaller than 5 MB
refusal-file-empty = This file is empty. Choose another
refusal-file-type = Choose a PDF, photo, Word, Excel, slides or plain text
refusal-file-count = There can be { $most } files. Remove one first
refusal-questions-closed = Questions are closed
refusal-question-answered = A colleague answered this already. Read their answer first
refusal-challenge-step = This challenge is at another step now. Load the page again
refusal-challenge-own-work = You wrote in this challenge. Another person must decide
refusal-challenge-not-writable = This challenge is with a colleague or already out. It cannot be changed here
refusal-challenge-title = Give it a title
refusal-challenge-summary = Say it in two sentences
refusal-challenge-problem = Tell what goes wrong
refusal-challenge-service = Name the service
refusal-challenge-service-steps = Write the steps of today, one on each line
refusal-challenge-volume = Write how many cases there are in a year
refusal-challenge-baseline = Fill in time, cost and visits, or say how you will measure them
refusal-challenge-source = Say where your numbers come from
refusal-challenge-goal = Set a goal for time, cost or visits
refusal-challenge-criteria = Say how you choose: write one question or more
refusal-challenge-criterion = Write what this question asks
refusal-challenge-weight = Give this question a weight above 0
refusal-challenge-weights = The weights add up to { $sum }. Make them add up to 100
refusal-challenge-eligible = Choose who can send an idea
refusal-challenge-budget = Say how much money there is for the pilot
refusal-challenge-ip = Say who owns what is made
refusal-challenge-senior = Name the senior person who answers for it
refusal-challenge-route = Say how you will buy it if it works
refusal-challenge-ceiling = Say the most you can pay to grow it
refusal-challenge-date = Choose this date
refusal-challenge-past = This date is over. Choose a later one
refusal-challenge-opens-first = Questions must close after ideas open
refusal-challenge-questions-first = Ideas must close on the day questions close, or later
refusal-challenge-ideas-first = Tell the choice after ideas close
refusal-challenge-amend-late = Ideas are closed, so this challenge cannot be changed any more
refusal-challenge-nothing-changed = Nothing is changed yet
refusal-challenge-note = Say what you change and why
refusal-challenge-earlier = Ideas cannot close earlier than you promised
refusal-challenge-more-days = { $days ->
    [one] You change the terms. Give teams at least { $days } more day from now
   *[other] You change the terms. Give teams at least { $days } more days from now
}

### Mail about challenges
mail-challenge-submitted-subject = Please check: { $title }
mail-challenge-submitted-body =
    { $name }, a colleague wrote a challenge and asks you to check it:
    { $title }

    Read it, then let it out or ask for changes:
    { $link }
mail-challenge-changes-requested-subject = Changes asked: { $title }
mail-challenge-changes-requested-body =
    { $name }, a colleague read your challenge and asks for changes:
    { $reason }

    Change it here:
    { $link }
mail-challenge-published-subject = New challenge: { $title }
mail-challenge-published-body =
    { $agency } posted a challenge:
    { $title }

    Read it here:
    { $link }
mail-challenge-amended-subject = Changed: { $title }
mail-challenge-amended-body =
    The office changed this challenge:
    { $title }

    What it says about the change: { $note }

    See every word that changed:
    { $link }
mail-challenge-cancelled-subject = Taken back: { $title }
mail-challenge-cancelled-body =
    The office took this challenge back:
    { $title }

    Why: { $reason }

    { $link }
mail-challenge-evaluating-subject = Ideas are closed: { $title }
mail-challenge-evaluating-body =
    No more ideas can be sent for this challenge. They are judged now:
    { $title }

    See when the choice is told:
    { $link }
mail-question-asked-subject = A question about: { $title }
mail-question-asked-body =
    Somebody asks about your challenge { $title }:
    { $question }

    Answer for everybody to read:
    { $link }
mail-question-answered-subject = An answer about: { $title }
mail-question-answered-body =
    The office answered a question about { $title }.

    Question: { $question }

    Answer: { $answer }

    { $link }
organisation-what = What they do

### What changed, addresses, second factors, translations of fixes

changed-title = What changed because of you
changed-before = These voices changed something before the choice:
changed-in-log = It answers:
voice-filter = { $stance } { $count }
voice-filter-all = All
voice-filter-label = Show one kind of voice
agency-follow-text = Hear when this office posts a problem or starts a pilot.
organisation-follow-text = Hear when this team shows a new fix.
organisation-proposals = Ideas
use-case-translate-lead = Write the title, summary and problem in another language. Then more offices can read your fix.
admin-factor-title = Second factor lost?
admin-factor-text = First make sure who is asking, for example by a call. The person is signed out everywhere and gets a letter.
admin-factor-reset = Take the second factor away
record-second-factor-reset = A lost second factor was taken away
email-title = Change your email
email-lead = We send a letter to the new address. The change counts when you press the button in it.
email-now = Your email now:
email-new = New email
email-new-hint = You must be able to read mail there.
email-send = Send the letter
email-sent = We sent a letter to the new address. Open it within 24 hours, in this browser.
email-confirm-lead = From now on we write to you here, and you sign in with this address.
email-confirm = Use this email
refusal-email-same = This is your email already. Write the new one
refusal-email-taken = Another account uses this email. Choose another one, or call 333
refusal-email-link = This link is too old or was used already. Ask for a new one
mail-email-confirm-subject = Confirm your new email
mail-email-confirm-body =
    { $name }, you want to use this address on Pilotage. Open this page within { $hours } hours and press the button:

    { $link }

    Was it not you? Then do nothing. Nothing changes.
mail-email-changed-subject = Your email was changed
mail-email-changed-body =
    { $name }, your account on Pilotage now uses another email. We write to this address for the last time.

    Was it not you? Call 333 at once, or read here what you can do:
    { $link }
mail-second-factor-reset-subject = Your second factor was taken away
mail-second-factor-reset-body =
    { $name }, we took your second factor away and signed you out everywhere. The reason: { $reason }

    Sign in and set up a new one. Did you not ask for this? Call 333 at once:
    { $link }
challenge-amend-files = Each file that you add or take away is a change of its own. All who follow are told.
challenge-file-added = New file: { $names }
challenge-file-removed = File taken away: { $names }

### Content that is not translated
challenge-not-translated = Not translated yet. This is the original, in { $language }.

### The number of a fault
error-number = The number of this fault, should you tell us about it:

### Tokens and the page for developers
tokens-title = Tokens for programs
tokens-lead = A token lets a program act in your name. Reading needs none.
tokens-manage = Manage tokens
tokens-yours = Your tokens
tokens-none = You have none.
token-new = A new token
token-name = What it is for
token-name-hint = So that you know it again, such as “reports on my laptop”.
token-scopes = What it may do
token-scope-comments-write = Write comments
token-scope-comments-write-hint = In your name, where anybody may comment.
token-scope-responses-write = Answer comments for your office
token-scope-responses-write-hint = Only with a role that answers, and with your second factor.
token-lifetime = How long it works
token-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
token-make = Make the token
token-made = Here is your token. Keep it like a password.
token-until = Works until { $date }
token-expired = Worked until { $date }
token-ended = Ended
token-unused = Not used yet
token-revoke = Revoke
refusal-token-scopes = Choose what the token may do.
refusal-token-role = You have no role that answers for an office. Leave this one out.
refusal-token-many = You have { $most } tokens. Revoke one that you do not need.
developers-title = For developers
developers-lead = Everything public here is also JSON. Read it without an account. Write with a token.
developers-read = Read
developers-read-text = Ask for challenges, use cases, pilots, proposals, comments, agencies, organisations and the search under `/api/v1`. Each thing keeps its id. Pages of other sites may read too. Times are UTC. Money is in the smallest unit of its currency. Stages carry their IDIA numbers.
developers-pages = Go through long lists
developers-pages-text = A list holds 20 things, or up to 100 with `limit`. The address of the next page is in `next` and in the `Link` header. Follow it until `next` is null. New things never repeat or hide others.
developers-filters = Filter, and choose a language
developers-filters-text = Filters combine: state or stage, sector, agency, country, region, `written_in`. `updated_since` gives what changed since a moment. `language` or `Accept-Language` chooses a translation where there is one. Each text says its language. A parameter that we do not know is an error that names it.
developers-unchanged = Ask only for what changed
developers-unchanged-text = Each answer has an `ETag`. Send it back in `If-None-Match`. If nothing changed, you get 304 and no body.
developers-write = Write a comment
developers-write-text = Make a token with `comments:write` in your settings. Send it in the `Authorization` header. With an `Idempotency-Key`, sending twice writes once: a repetition within seven days gets the same comment.
developers-answer = Answer for an office
developers-answer-text = Make a token with `responses:write`. It takes your second factor. Your role is checked each time it is used.
developers-limits = Limits
developers-limits-text = One person can write { $count } times a minute. After that you get 429, and `Retry-After` says how many seconds to wait. A body has at most 64 KiB. Please ask for lists at most once a second.
developers-problems = Errors
developers-problems-text = Every error is `application/problem+json` (RFC 9457). `errors` names each parameter or field that is wrong.
developers-problem-400 = A parameter, a header or the JSON is wrong.
developers-problem-401 = The token is missing, was revoked or has run out.
developers-problem-403 = The token or your role does not allow it.
developers-problem-404 = There is no such thing, or it is not public.
developers-problem-405 = This address does not know the method. Allow says which it knows.
developers-problem-406 = You take no JSON, and there is nothing else.
developers-problem-409 = The state of things does not allow it, or the key was used for something else.
developers-problem-410 = It was here and was taken away.
developers-problem-413 = The body is too large.
developers-problem-415 = The body is not application/json.
developers-problem-422 = A field of the body is wrong.
developers-problem-429 = Too many requests. Wait as long as Retry-After says.
developers-problem-500 = Something failed here. Try again later.
developers-licence = Licence
developers-licence-text = The content is under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). Use it, also for money, and name the source. Words of citizens stay theirs: quote them fairly.
developers-document = The whole description
developers-document-text = OpenAPI 3.1, made from the program itself.


### Content that is not translated
### The number of a fault
### Desk: lists
desk-lists = All challenges of your offices

### Drafts
draft-offline = No signal. What you typed is still here. We save it when the signal is back.

### Being told: inbox, mail, digests, calendars, feeds
inbox = Inbox
inbox-new = Inbox ({ $count } new)
inbox-new-many = Inbox (over { $count } new)
inbox-lead = { $count ->
    [0] Nothing is new.
    [one] One thing is new.
   *[other] { $count } things are new.
}
inbox-show = Show
inbox-all = All
inbox-only-new = Only new
inbox-tag = New
inbox-mark = Mark as read
inbox-unmark = Mark as new
inbox-mark-all = Mark all as read
inbox-none = Nothing here yet. What we tell you stays here.
inbox-none-new = You have read everything.
news-title = What we tell you
news-lead = Your inbox always has everything. Choose how often we mail you.
news-mail = Mail
news-zone = Your time zone
news-zone-hint = We send collected mail at 7 in the morning, by this clock.
news-zone-here = Like this site ({ $zone })
news-account = Mail about the safety of your account always comes at once.
news-follows = What you follow
news-follows-none = You follow nothing yet.
news-more = More ways to hear
news-searches = We can tell you when something new fits your search.
topic-account = Your account
topic-account-why = You get this mail because it is about the safety of your account.
topic-work = Your tasks and your team
topic-work-hint = What waits for you. What becomes of your team’s ideas, fixes and pilots.
topic-work-why = You get this mail because it is about your tasks or your team.
topic-answers = Answers to you
topic-answers-hint = An office answers you. Somebody replies to you.
topic-answers-why = You get this mail because you said or asked something.
topic-touched = What became of it
topic-touched-hint = You spoke to a problem or a pilot, and it moves on.
topic-touched-why = You get this mail because you spoke to this, and it moves on.
topic-followed = News of what you follow
topic-followed-hint = Offices, teams, problems, fixes, ideas, pilots and voices.
topic-followed-why = You get this mail because you follow this.
topic-searches = Your saved searches
topic-searches-hint = Something new fits a search that you saved.
topic-searches-why = You get this mail because you saved this search.
rhythm-at-once = At once
rhythm-daily = Once a day, together
rhythm-weekly = Once a week, together
rhythm-never = Never by mail
rhythm-as-chosen = As for all my searches
saved-rhythm = How often we mail you
digest-daily = The daily mail
digest-weekly = The weekly mail
unsubscribe-title = Stop this mail
unsubscribe-text = Press the button, and we send you no more of this. Your inbox on this site still has it.
unsubscribe-go = Stop this mail
unsubscribe-done = Done. We send you no more of this.
unsubscribe-thing = News about
unsubscribe-search = News of the saved search
calendar-title = Your calendar
calendar-text = See your dates and the dates of what you follow in your own calendar.
calendar-address = Subscribe to this address
calendar-secret = Keep it to yourself. Who knows it can read your dates.
calendar-start = Make my calendar address
calendar-renew = Make a new address
calendar-stop = Stop my calendar
calendar-own = My dates on Pilotage
calendar-add = Add to my calendar
calendar-opens = Ideas open: { $title }
calendar-questions = Questions close: { $title }
calendar-ideas = Ideas close: { $title }
calendar-decision = The choice is told: { $title }
calendar-pilot = Pilot starts: { $title }
feed-author = Pilotage
feed-challenge-lead = Voices, questions and changes of this problem
feed-use-case-lead = Voices about this fix
feed-proposal-lead = Voices about this idea
feed-pilot-lead = News, stages and voices of this pilot
feed-agency-lead = Problems and pilots of this office
feed-organisation-lead = Fixes and pilots of this team
feed-comment-lead = A voice and the answers to it
feed-questions-title = Questions: { $title }
feed-questions-lead = What people ask about this problem, with the answers
feed-question = Question
feed-stage = New stage: { $stage }
feed-stopped = Stopped
feed-posted = The problem was posted
feed-revision = Changed, version { $number }
feed-answer = { $agency } answers
search-kind-question = Question
mail-footer-stop = Stop this mail: { $link }
mail-footer-stop-this = Stop mail about this one thing: { $link }
mail-footer-choose = Choose how often we mail you: { $link }
mail-thread-replied-subject = A new reply: { $title }
mail-thread-replied-body =
    Somebody replied in a talk that you follow, about “{ $title }”:

    { $link }
mail-digest-daily-subject = { $count ->
    [one] One piece of news, { $date }
   *[other] { $count } pieces of news, { $date }
}
mail-digest-daily-intro =
    Hello { $name },

    this is new since your last daily mail.
mail-digest-daily-why = You get this mail because you chose mail once a day.
mail-digest-weekly-subject = { $count ->
    [one] Your week: one piece of news, { $date }
   *[other] Your week: { $count } pieces of news, { $date }
}
mail-digest-weekly-intro =
    Hello { $name },

    this is new since your last weekly mail.
mail-digest-weekly-why = You get this mail because you chose mail once a week.
mail-digest-line = { $what } ({ $day })
mail-digest-more = { $count ->
    [one] And one more in your inbox: { $link }
   *[other] And { $count } more in your inbox: { $link }
}

### Lists, the record, desks of those who look after the site

comma = ,{" "}
proposal-read-team = The team
desk-voices-wait = { $count ->
    [one] { $count } voice waits for a moderator
   *[other] { $count } voices wait for a moderator
}
desk-voices-wait-do = Check voices
desk-teams-wait = { $count ->
    [one] { $count } team waits to be checked
   *[other] { $count } teams wait to be checked
}
desk-decision-clock = Decision: { $clock }
desk-teams-wait-do = Check teams
record-by-rule = By a rule of the site
record-challenge-published = Challenge made public
record-challenge-changes-requested = Challenge sent back for changes
record-challenge-amended = Challenge changed in public
record-challenge-cancelled = Challenge taken back
record-selection-released = Choice made public
record-proposal-decided = Idea decided
record-pilot-signed = Agreement of a pilot signed
record-pilot-declined = Pilot turned down
record-pilot-moved = Pilot moved to another stage
record-pilot-stopped = Pilot stopped
record-pilot-site-opened = Site of a pilot added
record-pilot-site-closed = Site of a pilot closed
record-use-case-hidden = Fix hidden
record-use-case-restored = Fix shown again
record-comment-answered = Voice answered
record-comment-late = Answer is late
record-comment-pending = Voice covered after reports
record-comment-moderated = Voice checked
record-comment-appeal = Second look at a voice
record-pseudonym-disclosed = Name behind a voice opened
record-field-reason = Reason: { $text }
record-field-note = Reason: { $text }
record-field-rule = Rule: { $text }
record-field-role = Role: { $text }
record-field-from = Before: { $text }
record-field-to = Now: { $text }
record-field-setting = Limit: { $text }
record-field-before = Before: { $text }
record-field-after = Now: { $text }
record-field-name = Name: { $text }
record-field-title = Title: { $text }
record-field-site = Site: { $text }
record-field-number = Challenge { $text }
record-field-selected = Chosen: { $text }
record-field-outcome = Outcome: { $text }
record-field-due_at = Answer due by { $text }
record-field-answered_at = Answered on { $text }

### Between two short sentences on one line

full-stop = .

### The evaluation as a spreadsheet

evaluation-file-scores = Totals
evaluation-file-reasons = Reasons
evaluation-file-criteria = Criteria
evaluation-file-rules = Rules
evaluation-file-code = Code
evaluation-file-proposal = Idea
evaluation-file-organisation = Team
evaluation-file-id = Number of the idea
evaluation-file-deviation = Standard deviation
evaluation-file-counting = Evaluations that count
evaluation-file-quorum = Quorum reached
evaluation-file-missed = Below the minimum
evaluation-file-cost = Cost per case
evaluation-file-outcome = Outcome
evaluation-file-state = State
evaluation-file-criterion = Criterion
evaluation-file-score = Score
evaluation-file-reason = Reason
evaluation-file-number = Number
evaluation-file-weight = Weight
evaluation-file-minimum = Minimum
evaluation-file-rule = Rule
evaluation-file-value = Value
evaluation-file-challenge = Challenge
evaluation-file-challenge-title = Title
evaluation-file-agency = Office
evaluation-file-currency = Currency of the costs
evaluation-file-quorum-evaluations = Evaluations needed for each idea
evaluation-file-quorum-outside = Needed from outside the office
evaluation-file-quorum-for-users = Needed for the users
evaluation-file-calibration = Standard deviation that asks for a calibration round, in points
evaluation-file-tie = Totals that tie, in points
evaluation-file-normalise-from = Totals that each evaluator needs for normalising
evaluation-file-seed-at = Seed made public at (UTC)
evaluation-file-sent = Handed in
evaluation-file-draft = Draft
evaluation-file-recused = Stood aside
evaluation-file-excluded = Taken out
evaluation-file-reopened = Opened again
evaluation-file-does-not-count = Does not count
evaluation-file-yes = Yes
evaluation-file-no = No

### What a panel found, and what a release needs of it
reasons-scored = What the panel scored
reasons-scored-hint = Names are left out. Each member scored alone, before they saw what others scored.
reasons-scored-place = { $total } of 100 points. Place { $place } of { $count }.
reasons-scored-total = { $total } of 100 points.
reasons-scored-normalised = { $decides ->
    [yes] { $total } points with the strictness of each member taken out. These decide.
   *[no] { $total } points with the strictness of each member taken out. These do not decide.
}
reasons-scored-member = Panel member { $number }
reasons-scored-mark = { $score } of 5
reasons-scored-mean = Mean { $mean } of 5, weight { $weight } of 100
refusal-panel-not-locked = The panel still scores. Its chair must end the scoring first.
refusal-release-quorum = Too few members of the panel scored “{ $title }”, or not the right ones. It cannot be chosen.
refusal-release-minimum = “{ $title }” is below a minimum. It cannot be chosen.

### Scoring

scoring-title = Judge ideas
scoring-hidden = Names are hidden. You see other scores only after you handed in yours.
scoring-alone = You see other scores only after you handed in yours.
scoring-heading = { $count ->
    [one] { $count } idea waits for your scores
   *[other] { $count } ideas wait for your scores
}
scoring-heading-declare = Will you judge these ideas?
scoring-heading-unsettled = Thank you for telling us
scoring-heading-wait = You are on the panel
scoring-heading-none = No ideas to score
scoring-heading-done = You have handed in everything
scoring-heading-locked = The scoring is over
scoring-lead = Score each idea alone, with a reason for each score. You can stop and come back.
scoring-lead-declare = First say whether you are free to judge. You see no idea before.
scoring-lead-unsettled = The chair of the panel now looks at your link. Then you see the ideas that you can judge.
scoring-lead-wait = The scoring has not begun. We write to you when it does.
scoring-lead-none = No idea was given to you so far. We write to you when one is.
scoring-lead-done = Thank you. You can read what you handed in. The chair can open it again.
scoring-lead-locked = Scores are final. You can still read what you handed in.
scoring-declare-title = First, are you free to judge?
scoring-declare-question = Could you, your family or your work gain from any idea here?
scoring-choice-free = No, I have no link
scoring-choice-free-hint = I know of nothing that ties me to a team that may have sent an idea.
scoring-choice-link = I may have a link
scoring-choice-link-hint = Tell us what it is. Another member will score instead. This is normal and not a fault.
scoring-declare-link = What is the link?
scoring-declare-link-hint = Only if you may have one. The chair reads this.
scoring-declare-employer = For whom do you work?
scoring-declare-employer-hint = If they sent an idea, you will not get it.
scoring-declare-sign = I sign this. It is true as far as I know.
scoring-declare-go = Sign and go on
scoring-declare-public = It will be public with the result, without your name.
scoring-declare-again = Something changed? Declare again
scoring-declared-title = What you declared
scoring-declared-free = You signed on { $date }: no link.
scoring-declared-link = You signed on { $date }: you may have a link.
scoring-declared-settled = You signed on { $date }: you may have a link. The chair has settled it.
scoring-unsettled-title = What happens next
scoring-unsettled-text = The chair says which ideas you step back from. You judge the others. We write to you then.
scoring-why-locked = The scoring is over. Scores cannot change any more.
scoring-why-sent = You handed this in. Only the chair can open it again.
scoring-late = What you typed is still here, but it was not saved. Copy it if you need it.
scoring-ideas = Your ideas
scoring-due = Due
scoring-criteria = What you judge
scoring-rule-1 = You score alone. You see other scores only after you handed in yours.
scoring-rule-2 = Each score needs a reason. The team reads it.
scoring-rule-3 = If you see a link to an idea, step back from it. This is normal.
scoring-decline-title = You cannot do this?
scoring-decline-text = Say no. The chair asks somebody else.
scoring-decline-go = I cannot judge
scoring-weight = { $weight } of 100
scoring-minimum = An idea needs { $score } here on average.
scoring-idea = Idea { $letter }
scoring-idea-heading = Score idea { $letter }
scoring-idea-of = Idea { $number } of { $all }
scoring-progress = Your progress
scoring-sent-of = { $sent } of { $all } sent
scoring-state-todo = To do
scoring-state-saved = Saved
scoring-state-sent = Sent
scoring-state-reopened = Open again
scoring-state-recused = Stepped back
scoring-do-begin = Read and score
scoring-do-go-on = Go on
scoring-do-read = Read
scoring-now = Now
scoring-member = Panel member { $number }
scoring-from = Sent by
scoring-go-scores = Go to your scores
scoring-reopened = This was opened again
scoring-scores = Your scores
scoring-done-of = { $done } of { $all } done
scoring-keys = On a scale, the keys 0 to 5 choose a score.
scoring-save-failed = This page did not save by itself. Press a button to see why.
scoring-saved = Saved: { $time }.
scoring-later = Save and go on later
scoring-hand-in = Hand in
scoring-all-ideas = All your ideas
scoring-final = After you hand in, you cannot change a score alone. The chair can open it again, and the record shows why.
scoring-why = Why
scoring-why-label = Why? The team will read this.
scoring-scale-dash = –
scoring-scale-none = no score yet
scoring-scale-0 = not shown
scoring-scale-1 = weak
scoring-scale-2 = fair
scoring-scale-3 = good
scoring-scale-4 = very good
scoring-scale-5 = excellent
scoring-so-far = So far: { $points } of { $all } points.
scoring-still = { $count ->
    [one] { $count } point is still to score.
   *[other] { $count } points are still to score.
}
scoring-others = What others found
scoring-talk = Talk about it
scoring-talk-lead = The scores are far apart. Talk about it, then score again and hand in.
scoring-talk-say = Say something to the panel
scoring-talk-hint = Others see your number, not your name.
scoring-talk-go = Send
scoring-you = You
scoring-recuse-title = I have a link to this idea
scoring-recuse-text = Step back from this idea. Your scores for it will not count, and you will not see it again.
scoring-recuse-note = What is the link?
scoring-recuse-go = Step back
scoring-ruler = Score with the same ruler
scoring-ruler-text = Read one criterion across all ideas before you go on. It keeps scores fair.
desk-panel = Will you judge ideas for:
desk-panel-do = Read and answer
desk-judge = { $count ->
    [one] { $count } idea to judge:
   *[other] { $count } ideas to judge:
}
desk-judge-do = Read and score
mail-panel-invited-subject = Will you judge ideas? { $title }
mail-panel-invited-body =
    You are asked to judge ideas for “{ $title }”. Say whether you are free to judge, or say no:

    { $link }
mail-panel-opened-subject = Ideas wait for your scores: { $title }
mail-panel-opened-body =
    You can now read and score ideas for “{ $title }”. Score alone, with reasons:

    { $link }
mail-panel-link-declared-subject = A panel member may have a link: { $title }
mail-panel-link-declared-body =
    A member of the panel for “{ $title }” declared a link. Say which ideas they step back from:

    { $link }
mail-panel-declined-subject = A panel member said no: { $title }
mail-panel-declined-body =
    Somebody whom you asked to judge ideas for “{ $title }” cannot do it. Ask somebody else:

    { $link }
mail-panel-recused-subject = A panel member stepped back from an idea: { $title }
mail-panel-recused-body =
    A member of the panel for “{ $title }” stepped back from an idea. Check that enough members judge it:

    { $link }
mail-panel-reopened-subject = Your scores were opened again: { $title }
mail-panel-reopened-body =
    The chair opened scores of yours for “{ $title }” again. Read why, and hand them in once more:

    { $link }
mail-panel-calibration-subject = Talk about scores that differ: { $title }
mail-panel-calibration-body =
    The panel for “{ $title }” scored an idea very differently. Read what others found, talk, and score again:

    { $link }
mail-panel-reminder-subject = Your scores are due soon: { $title }
mail-panel-reminder-body =
    Some ideas for “{ $title }” still wait for your scores:

    { $link }
refusal-panel-signature = Sign it with the tick
refusal-score = Choose a score from 0 to { $most }
refusal-score-missing = Give a score
refusal-score-reason = Write a reason for this score
refusal-score-sent = This was handed in. Only the chair can open it again.
refusal-panel-not-open = The scoring has not begun
refusal-panel-locked = The scoring is over. Nothing can be changed any more.
refusal-panel-link = This member has a link to this idea and cannot judge it
refusal-panel-begun = Scores were made here already. This cannot be taken back.
refusal-panel-no-round = No talk about this idea is open

### Panel and ranking

panel-title = Panel
panel-link-page = See who judges these ideas
panel-heading-none = Nobody judges these ideas yet
panel-heading-preparing = Prepare the panel
panel-heading-scoring = The panel is scoring
panel-heading-locked = The scores are final
panel-heading-over = This panel has ended
panel-lead-none = A panel is a few people who score each idea alone. Some are from outside your office.
panel-lead-preparing = Set the rules, ask people, and share the ideas. Then open the scoring.
panel-lead-scoring = Each member scores alone. Nobody sees a total before all scores are in.
panel-lead-locked = Nobody can change a score any more. Now the ideas can be chosen, with reasons.
panel-lead-over = The choice is out, or the challenge was cancelled. Nothing can be changed.
panel-begin = Make a panel
panel-terms = Rules of the panel
panel-terms-save = Save the rules
panel-basis = Totals that decide
panel-basis-raw = As they were given
panel-basis-raw-hint = The mean of what the members gave.
panel-basis-normalised = Evened out between members
panel-basis-normalised-hint = Takes out how strict each member is. Each needs 5 ideas or more.
panel-names = Names of teams
panel-names-hidden = Hidden from members
panel-names-shown = Shown to members
panel-blind = Hide the names of the teams
panel-blind-hint = Members see a letter in place of a name.
panel-deadline = Scores are due by
panel-deadline-hint = The time of your office. Members hear of it two days before.
panel-opened-on = Scoring began
panel-locked-on = Scores final since
panel-rubrics = What the scores mean
panel-rubrics-version = Version { $number }
panel-criteria = What ideas are judged by
panel-col-criterion = Judged by
panel-weight = Counts { $weight } of 100
panel-minimum = at least { $least } on average
panel-tie = When totals are equal
panel-tie-none = Not used
panel-tie-citizen_benefit = First: what people gain
panel-tie-evidence = Second: proof
panel-rubric = What each score means
panel-rubric-hint = For example: 0 not shown, 3 fair, 5 shown for most people.
panel-members = Members
panel-members-none = Nobody was asked yet.
panel-col-number = Number
panel-col-name = Member
panel-col-kind = Speaks for
panel-col-progress = Scores
panel-outside = From outside
panel-outside-hint = Does not work for your office. Each idea needs one.
panel-for-users = For the people who use the service
panel-for-users-hint = Each idea needs one. It can be the same person.
panel-member-invited = Asked
panel-member-accepted = On the panel
panel-member-unsettled = Link to settle
panel-member-declined = Said no
panel-member-removed = Taken off
panel-employer = Works for
panel-link = Declared link:
panel-progress = { $sent } of { $asked } sent
panel-recused = stepped back from { $count }
panel-member-label = Member { $number }, { $name }
panel-idea-label = { $letter }: { $title }
panel-remove = Take off the panel
panel-remove-text = Their scores stay on file and do not count any more. The record says that a member was taken off.
panel-remove-go = Take off now
panel-settle = Settle a link:
panel-settle-text = Tick the ideas that this link touches. The member steps back from these and judges the others.
panel-settle-ideas = Ideas with a link
panel-settle-later = There are no ideas yet. Share them first, if the link may touch one.
panel-settle-go = Save what is linked
panel-invite = Ask somebody
panel-invite-text = We write to them. They say whether anything links them to a team before they see an idea.
panel-invite-name = Name
panel-invite-email = E-mail
panel-invite-kind = Who do they speak for?
panel-invite-go = Send the letter
panel-ideas = Who judges what
panel-ideas-open = Ideas are still open. You can share them after they close.
panel-ideas-none = The ideas get a letter when you share them.
panel-col-asked = Members asked
panel-col-lacks = Still lacks
panel-quorum = Enough members
panel-lacks-evaluations = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
panel-lacks-outside = { $count } from outside
panel-lacks-users = { $count } for the users
panel-short = { $count ->
    [one] { $count } idea lacks members
   *[other] { $count } ideas lack members
}
panel-waiting = { $count ->
    [one] { $count } score sheet is missing
   *[other] { $count } score sheets are missing
}
panel-share-text = The program shares the ideas as evenly as it can. Nobody gets an idea that they have a link to. What was begun stays.
panel-share-go = Share the ideas by itself
panel-assign = Ask by hand
panel-assign-text = Choose an idea and a member. You can take it back while nothing was scored.
panel-assign-ask = Ask this member
panel-assign-back = Take it back
panel-assign-change = Change who judges
panel-reopen = Open a score sheet again
panel-reopen-text = The member can change the scores and sends them again. Until then they do not count.
panel-reopen-go = Open again
panel-why = Why?
panel-why-record = It is on the record.
panel-round-open = Talk about it
panel-round-close = End the talk
panel-round-text = In a talk, those who scored an idea see each other's scores and can score again. What nobody sends again counts as before.
panel-next = What comes next
panel-open-text = When all is ready, open the scoring:
panel-open-fixed = The rules are fixed from then on.
panel-open-told = Members get a letter and can begin.
panel-open-seed = A secret number for a draw is made. Its mark is on the record.
panel-open-go = Open the scoring
panel-lock = Make the scores final
panel-lock-final = Nobody can change a score after this. It cannot be taken back.
panel-lock-seed = The secret number of the draw becomes known.
panel-lock-ranking = Your office sees the ranking. Teams hear nothing yet.
panel-lock-anyway = Make final although some are missing
panel-lock-anyway-hint = What is missing stays missing. It never counts as 0.
panel-lock-go = Make final
panel-see-ranking = See the ranking
panel-unblind = Show the names of the teams
panel-unblind-text = Only for interviews, when all scores are in. Members then see who sent what. It cannot be taken back.
panel-unblind-go = Show the names
panel-unblinded = Names shown since
panel-rule-quorum = Each idea needs 3 members, 1 from outside and 1 for the users.
panel-rule-links = Nobody judges an idea that they have a link to.
panel-rule-alone = You do not see single scores, as long as they can change.
ranking-title = Ranking
ranking-lead = Counted anew each time from the scores. It helps to choose and does not decide alone.
ranking-waiting = There is no ranking yet
ranking-waiting-text = Nobody sees a total before that. So nobody can follow the others.
ranking-to-panel = Go to the panel
ranking-open = All scores are in, but they are not final yet. They can still change.
ranking-hidden = Names are hidden until they are shown to the panel.
ranking-unordered = There is no order: it rests on evened out totals, and these cannot be computed.
ranking-places = Places
ranking-by-raw = Totals as they were given decide
ranking-by-normalised = Evened out totals decide
ranking-decides = decides
ranking-not-normalised = No evened out totals.
ranking-no-totals = Nobody sent a score.
ranking-too-few = { $count ->
    [one] Member { $members } scored fewer than { $needed } ideas.
   *[other] Members { $members } scored fewer than { $needed } ideas.
}
ranking-no-spread = { $count ->
    [one] Member { $members } gave the same total to all ideas.
   *[other] Members { $members } gave the same total to all their ideas.
}
ranking-no-overlap = These groups of members have no idea in common: { $groups }
ranking-nothing = none
ranking-col-place = Place
ranking-col-change = Against the real ranking
ranking-col-raw = Total as given
ranking-col-normalised = Total evened out
ranking-col-spread = Spread
ranking-col-quorum = Members
ranking-col-minimums = Minimums
ranking-wide = Talk about it
ranking-missed = Missed:
ranking-met = Met
ranking-below = too low
ranking-spread-text = Totals go from 0 to 100. A spread over 15 points means that members see the idea very differently.
ranking-means = Mean score for each part
ranking-ties = Close totals
ranking-ties-text = Totals that are at most 0.5 apart count as equal. Then what people gain decides, then proof, then the lower cost, then a draw.
ranking-ties-none = No totals are that close.
ranking-tie = Ideas { $ideas }: places { $first } to { $last }
ranking-tie-text = The best has { $best }. The others are at most { $within } below.
ranking-step-benefit = What people gain: mean score, higher is first
ranking-step-evidence = Proof: mean score, higher is first
ranking-step-cost = Cost of one case, lower is first
ranking-step-draw = The draw: lowest first
ranking-then = , then{" "}
ranking-step-order = The order is { $order }.
ranking-step-equal = All are the same. The next step decides.
ranking-step-skipped = { $count ->
    [one] Idea { $ideas } does not say. So this step is left out for all of them.
   *[other] Ideas { $ideas } do not say. So this step is left out for all of them.
}
ranking-step-seed = Only a draw can tell them apart. It is made when the scores are final.
ranking-draw = The draw can be repeated by anybody
ranking-draw-text = The mark was on the record before the first score. It is the SHA-256 of the number.
ranking-draw-seed = Number of the draw
ranking-draw-digest = Its mark on the record
ranking-draw-command = To repeat it
ranking-draw-ids = Write these lines into a file, in any order:
ranking-try = What if?
ranking-try-text = Leave the scores of these members out
ranking-try-go = Show what would change
ranking-try-hint = Nothing is saved. The real ranking stays as it is.
ranking-try-now = Not saved.
ranking-try-without = This is only a try, without members
ranking-try-end = Back to the real ranking
ranking-member = Member { $number }
ranking-same = same
ranking-up = up, was { $before }
ranking-down = down, was { $before }
ranking-lost = no place, was { $before }
ranking-gained = had no place
refusal-panel-open = The scoring has begun. The rules are fixed now.
refusal-panel-deadline = Choose a day for the scores that is still to come
refusal-panel-quorum = { $count ->
    [one] { $count } idea lacks members. Ask more people or share the ideas again.
   *[other] { $count } ideas lack members. Ask more people or share the ideas again.
}
refusal-panel-member = This person is on the panel or was asked already
refusal-panel-full = A panel has { $most } members at most
refusal-panel-no-link = This member has no link to settle
refusal-score-not-sent = This member did not send scores for this idea
refusal-panel-round = A talk needs 2 members or more, and all their scores
refusal-panel-waiting = { $count ->
    [one] { $count } score sheet is still missing
   *[other] { $count } score sheets are still missing
}
record-panel-opened = Scoring opened
record-panel-member-removed = Member taken off a panel
record-panel-reopened = Score sheet opened again
record-panel-calibration-opened = Talk about an idea begun
record-panel-calibration-closed = Talk about an idea ended
record-panel-unblinded = Names shown to a panel
record-panel-locked = Scores made final
record-field-member = Member { $text }
record-field-missing = Missing: { $text }
record-panel-recusal = A panel member stepped back from an idea
record-field-idea = Idea { $text }

### The report of an evaluation

report-title = Report of the evaluation
report-lead = All that the choice rests on: the rules, every score with its reason, and what was decided. Members have numbers, no names.
report-made = as of
report-print = To print it or to keep it as PDF, use the print command of your browser.
report-csv = CSV
report-xlsx = Excel
report-page = Printable report
report-keep-text = Every score with its reason, members by number. From the CSV anybody can count the ranking again.
report-inside = From the office
report-declared = Links to teams
report-declared-nothing = Nothing declared yet
report-declared-free = Declared: no link
report-declared-link = Declared a link:
report-happened = Stepped back, opened again, talked about
report-happened-none = Nobody stepped back, and nothing was opened again.
report-stepped-back = Member { $number } stepped back from idea { $idea }.
report-opened-again = The score sheet of member { $number } for idea { $idea } was opened again.
report-talk = The panel talked about idea { $idea } from { $from } to { $to }.
report-talk-open = The panel talks about idea { $idea } since { $from }.
report-decisions = What was decided
report-decisions-none = Nothing is decided and made public yet.
report-released = Made public on
report-scores = Every score with its reason
report-earlier = Handed in before and changed since:
report-scores-none = Nobody was asked to score this idea.
report-record = On the record
report-record-none = There is nothing on the record yet.
report-recheck = Count it again
report-recheck-text = With the CSV of this evaluation, anybody can make the same ranking on their own computer:

### Running evaluation

demo-who-evaluator-2 = Evaluator 2: judges ideas, from outside the office
demo-who-evaluator-3 = Evaluator 3: judges ideas, knows the money
demo-who-evaluator-4 = Evaluator 4: judges ideas, speaks for those who use the service
demo-who-evaluator-5 = Evaluator 5: judges ideas, uses the service
demo-who-panel-chair = Panel chair: leads those who judge

### Files without names

scoring-files = Files
scoring-files-hidden = What names the team was taken out of these files: authors, companies, notes, places.
scoring-file = File { $number }
scoring-file-picture = picture
scoring-file-text = text
scoring-file-held = Held back
scoring-file-look = It holds pictures or letters that no program can read. The chair has not shown it so far.
scoring-file-named = It names the team.
scoring-file-encrypted = It is locked with a password and could not be checked.
scoring-file-damaged = It is damaged and could not be checked.
scoring-file-too-large = It is too large to be checked.
scoring-file-part = It holds something that could not be checked, such as a film or a small program.
scoring-heading-role = You cannot judge here while names are hidden
scoring-lead-role = Another role of yours shows you who sent which idea. Ask the chair: somebody else can judge, or you give back that role.
panel-files = Files without names
panel-files-link = See which files the panel gets
panel-files-lead = The panel gets each file without what names its team. What cannot be checked is held back.
panel-files-lead-shown = Names are shown to the panel. It gets all files as they were sent.
panel-files-rule-clean = A file that a program can read and that names nobody is shown.
panel-files-rule-look = A file with pictures waits for you: a picture can hold a logo. Look at it, then show it or not.
panel-files-rule-held = A file that names its team, or that cannot be checked, is not shown. What it says can be read in the idea, or heard in the interview.
panel-files-rule-record = What you show or hold back is on the record.
panel-files-waiting = { $count ->
    [one] { $count } file was not checked yet.
   *[other] { $count } files were not checked yet.
}
panel-files-again = Check more
panel-files-none = No idea has a file.
panel-files-original = The idea with its files as sent
panel-file-clean = It names nobody, as far as a program can tell.
panel-file-shown = You or another chair looked at it and show it.
panel-file-tag-waiting = Not checked yet
panel-file-tag-clean = The panel gets it
panel-file-tag-shown = The panel gets it
panel-file-tag-held = Held back
panel-file-look = Look at the copy
panel-file-show = Show it to the panel
panel-file-hold = Hold it back again
refusal-panel-file = This file names its team or cannot be checked. It cannot be shown while names are hidden.
refusal-panel-role = Another role shows this person who sent which idea. They cannot be on a panel that does not see names.
refusal-panel-role-own = Another role of yours shows you who sent which idea. You cannot be on this panel while names are hidden.
refusal-panel-role-members = Another role shows these members who sent which idea: { $members }. Take them off the panel, or show names to everybody.
record-panel-file-shown = A file shown to a panel
record-panel-file-held = A file held back from a panel
record-field-file = File { $text }

### Decisions from a ranking, standstill and complaints
setting-standstill_days = Days before an agreement is signed
setting-standstill_days-hint = Counted from the day on which the choice is public. Teams can complain in these days.
prepare-title = Begin with the ranking
prepare-lead = The program writes a first decision for each idea, with what the panel wrote. You read and change it before anyone sees it.
prepare-selected = How many ideas are chosen?
prepare-reserve = How many more wait in reserve?
prepare-anew = Write over what is prepared
prepare-anew-hint = Else only ideas without a decision get one.
prepare-go = Prepare decisions
prepared-place = Place { $place } of { $count } with { $total } of 100 points from { $members } panel members.
prepared-selected = It is chosen.
prepared-reserve = It is number { $number } on the reserve list.
prepared-missed = It is below the minimum for: { $criteria }.
prepared-quorum = Too few panel members could score it.
prepared-not-selected = Ideas with better places were chosen.
prepared-mean = On average { $mean } of 5.
prepared-unscored = Nobody scored this.
prepared-line = Panel member { $number }, { $score } of 5: { $reason }
selection-place = Place { $place }, { $total } points
award-how = How it was chosen
award-how-lead = What was chosen, by which rules, and what can be done against it.
award-panel = Who judged
award-who = { $count ->
    [one] { $count } person judged: { $outside } from outside the office, { $users } for people who use the service.
   *[other] { $count } people judged: { $outside } from outside the office, { $users } for people who use the service.
}
award-names-hidden = They did not see the names of the teams.
award-names-shown = They saw the names of the teams.
award-basis-raw = Totals as given decide. This was fixed before the first score.
award-basis-normalised = Totals with the strictness of each member taken out decide. This was fixed before the first score.
award-standstill = Waiting time
award-standstill-text = No agreement is signed in this time. Teams that were not chosen can complain.
award-standstill-until = Until the end of
award-complaints = Complaints
award-complaints-none = No team has complained.
award-complaints-text = Somebody who took no part in the choice answers them.
award-complaint-filed = Filed
award-complaint-answered = Answered
complaint-title = Complaint about a choice
complaint-open = Being looked at
complaint-upheld = The complaint was right
complaint-dismissed = The choice stands
complaint-text = What went wrong?
complaint-wish = What should be done?
complaint-answer = Answer
complaint-answer-lead = You took no part in this choice. Read the reasons, ask who you need to ask, then answer.
complaint-outcome = What did you find?
complaint-say-dismissed = The choice stands
complaint-say-dismissed-hint = The rules were followed.
complaint-say-upheld = The complaint is right
complaint-say-upheld-hint = A rule was broken. Say which one, and what follows.
complaint-set-aside = Ideas that lose their place
complaint-set-aside-hint = Their pilot ends before it begins. The reserve can move up.
complaint-answer-why = Why?
complaint-answer-hint = The team and the office read this.
complaint-answer-go = Send the answer
complaint-waits = Somebody who took no part in the choice looks at this. Nothing is signed before.
complaint-see-reasons = Read the reasons of the choice
complain-title = Was this not fair?
complain-lead = You can complain now. It goes to somebody who took no part in the choice. No agreement is signed before you have an answer. It has no effect on your other ideas.
complain-text-hint = Say what happened and which rule was broken.
complain-wish-hint = For example: judge this idea again.
complain-go = Send the complaint
complain-see = Read your complaint and the answer
waiting-standstill = No agreement can be signed before the end of { $date }. Until then teams can complain.
waiting-complaints = { $count ->
    [one] { $count } complaint must be answered before an agreement is signed.
   *[other] { $count } complaints must be answered before an agreement is signed.
}
refusal-standstill = { $days ->
    [one] Teams can complain for { $days } more day. Nothing can be signed before.
   *[other] Teams can complain for { $days } more days. Nothing can be signed before.
}
refusal-complaint-open = { $count ->
    [one] { $count } complaint is not answered yet. Nothing can be signed before.
   *[other] { $count } complaints are not answered yet. Nothing can be signed before.
}
refusal-complaint-there = Your team has complained already
refusal-complaint-chosen = Your idea was chosen. There is nothing to complain about here.
refusal-complaint-late = The time for complaints is over
refusal-complaint-set-aside = An idea can lose its place only when the complaint is right
refusal-ranking-none = There is no ranking to begin with. Decide each idea by hand.
refusal-reserve-order = “{ $title }” comes first in the reserve
error-complaint-involved = You took part in this choice. Somebody else must answer.
desk-complaint = A team complains about:
desk-complaint-do = Read and answer
record-complaint-filed = Complaint about a choice
record-complaint-answered = Complaint answered
record-field-set_aside = Ideas that lost their place: { $text }
mail-complaint-filed-subject = A team complains about a choice: { $title }
mail-complaint-filed-body =
    A team says that the choice for “{ $title }” was not fair. You took no part in it. Please look at it and answer:

    { $link }
mail-complaint-answered-subject = A complaint was answered: { $title }
mail-complaint-answered-body =
    The complaint about the choice for “{ $title }” was answered:

    { $link }
mail-standstill-over-subject = Agreements can be signed: { $title }
mail-standstill-over-body =
    The waiting time for “{ $title }” is over. If no complaint is open, agreements can be signed:

    { $link }
refusal-saved-meanwhile = Somebody else saved this while you were writing. Your words are still here. Look at the page, then save again.
reasons-scored-each = What each member wrote

### Services, agreements and milestones

services-title = Services of { $agency }
services-heading = Services
services-lead = What people come to this office for, and what it takes from them today.
services-found = { $count ->
    [one] { $count } service
   *[other] { $count } services
}
services-none = This office has not listed its services yet.
service-new = Add a service
service-edit = Change this service
service-kicker = A public service
service-steps-title = What people do today
service-steps-none = Nobody has written the steps down yet.
service-now-title = What it takes today
service-now-none = Nobody has measured it yet.
service-plan-title = How the rest will be measured
service-pilots-title = Pilots that change this service
service-pilots-none = No pilot changes this service yet.
service-updated = Last changed on
service-form-lead = Everyone can read this. Pilots are compared with it.
service-f-about = What it is for
service-h-about = One or two sentences for somebody who never used it.
service-save = Save this service
service-cases = { $count ->
    [one] { $count } case a year
   *[other] { $count } cases a year
}
refusal-service-name = Your office lists a service of this name already
record-service-added = Service added
record-service-changed = Service changed
measured-elapsed = Time from start to end
measured-elapsed-hint = From the request to the result.
measured-effort = A person's own time
measured-effort-hint = Travel, waiting and filling in forms.
measured-cost = Cost for a person
measured-cost-hint = Fee, travel and lost pay.
measured-visits = Visits to an office
measured-visits-hint = How often a person has to come.
assignment-none = Before and after only
assignment-none-hint = The weakest proof: other things may have changed, too.
assignment-comparison = With sites that go on as before
assignment-comparison-hint = They are measured at the same times.
assignment-sites-by-lot = The lot decides which sites change
assignment-sites-by-lot-hint = With four sites or more on each side the proof is strong.
assignment-people-by-lot = The lot decides for each person
assignment-people-by-lot-hint = The strongest proof, where it is fair to people.
stratum-sex = Women and men
stratum-disability = People with a disability
stratum-area = City and village
stratum-channel = At the office, by phone or online
agreement-title-of = Agreement: { $title }
agreement-lead = What the office and the team agreed: what is done, what is measured, and what is paid. Both sides sign the same words.
agreement-read = Read the agreement
agreement-none-yet = Both sides have not signed an agreement yet.
agreement-begin = Write the agreement
agreement-begin-amendment = Change the agreement
agreement-begin-text = Either side writes. The other side can answer with changes. Nothing counts until both have signed.
agreement-write-first = Write the agreement
agreement-write-first-lead = The idea and the challenge have filled in what they say already. Check it and add the rest.
agreement-write-amendment = Change the agreement
agreement-write-amendment-lead = The old words hold until both sides have signed the new ones. Everyone can compare the two.
agreement-own-words = Who writes for the office cannot sign for it. A senior owner who wrote nothing here signs.
agreement-goalposts-warning = This pilot is running. If you change what is measured or how it is judged, everyone will read here that the goalposts moved.
agreement-goalposts-would = This changes what is measured or how it is judged while the pilot is running. When it is signed, everyone will read that the goalposts moved.
agreement-goalposts-moved = The goalposts moved: this changed what is measured or how it is judged while the pilot was running. Read the results with care.
agreement-goalposts-tag = The goalposts moved
agreement-f-reason = Why it is changed
agreement-h-reason = Everyone reads this beside the change. Leave out names of people.
agreement-part-work = What is done
agreement-f-scope = What is done
agreement-h-scope = In plain words, for somebody who uses the service. Everyone reads this.
agreement-f-sites = Where
agreement-h-sites = One place on each line.
agreement-f-service = The service that changes
agreement-h-service = The numbers of today come from it.
agreement-service-choose = Choose a service
agreement-service-new = { $name } (added from the challenge)
agreement-services-go = All services of this office
agreement-f-starts = It starts on
agreement-f-ends = It ends on
agreement-h-ends = The last day on which people are counted.
agreement-when = When
agreement-dates = { $from } to { $to }
agreement-f-data_protection = What happens with data about people
agreement-h-data_protection = What is kept, where, for how long, and who can see it.
agreement-plan = What is measured
agreement-plan-lead = Fix it before the pilot runs, so that nobody can choose the yardstick afterwards.
agreement-plan-note = These are goals, fixed before anything was measured. They are no results.
agreement-f-measures = Measures
agreement-h-measures = Tick what you measure. All numbers are percent of the average today.
agreement-col-measure = Measure
agreement-f-target = Goal: less by
agreement-f-worthwhile = Worth it from
agreement-f-variation = Expected spread
agreement-col-needed = People needed in each group
agreement-f-target-of = Goal: less by, in percent ({ $measure })
agreement-f-worthwhile-of = Worth it from, in percent ({ $measure })
agreement-f-variation-of = Expected spread, in percent ({ $measure })
agreement-share = { $share }%
agreement-none = none
agreement-numbers-help = What do these three numbers mean?
agreement-numbers-text = The goal is what you hope for. “Worth it from” is the smallest improvement that is worth the trouble: if the pilot shows less, it stops. The spread says how different people's cases are: with 50, most cases lie between half of the average and one and a half times the average. The more they differ and the smaller the improvement, the more people must be asked.
agreement-needed = { $count ->
    [one] For these numbers, ask at least { $count } person in each group.
   *[other] For these numbers, ask at least { $count } people in each group.
}
agreement-too-few = You plan fewer. Then a real improvement may not show.
agreement-reckon = Work out how many people
agreement-f-people = People asked in each group
agreement-h-people = Before, after, and each of the sites for comparison: so many each time.
agreement-f-assignment = What it is compared with
agreement-f-method = How people are chosen and asked
agreement-h-method = For example: every third person at the door, on five days of each month.
agreement-f-strata = Groups that are looked at by themselves
agreement-h-strata = If one of them becomes worse off, the pilot does not grow.
agreement-f-strata_other = Other groups
agreement-h-strata_other = One name on each line, as it will stand in the data.
agreement-f-shown_at_least = What must be shown to have fallen
agreement-h-shown_at_least = Out of time, cost and visits.
agreement-shown = { $count ->
    [one] at least { $count } of time, cost and visits
   *[other] at least { $count } of time, cost and visits
}
agreement-f-uptake = The least share of cases that go the new way
agreement-h-uptake = In percent.
agreement-f-promises = What would change our mind
agreement-h-promises = One promise on each line. For example: We stop if people over 60 wait longer.
agreement-f-decision_days = Days to decide after the report
agreement-h-decision_days = Everyone sees the clock.
agreement-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
agreement-milestones = Steps and money
agreement-milestones-lead = Each step is paid when it is accepted. Leave rows empty that you do not need.
agreement-budget = Each step is paid when it is accepted. Together they cost { $budget } or less: that is the money for the pilot in the challenge. Leave rows empty that you do not need.
agreement-milestone = Step { $number }
agreement-milestone-begun = This step was handed over. It stays as it is.
agreement-f-ms_name = What is done then
agreement-f-ms_deliverable = What is handed over
agreement-f-ms_amount = Amount in { $currency }
agreement-f-ms_due = Due on
agreement-total = Together { $total }.
agreement-f-silence = When the office does not answer
agreement-h-silence = When the office lets its working days for an answer pass (10, unless it chose another number), the senior owner is told.
agreement-silence-accepts = A step that nobody answers for twice that long (usually 20 working days) counts as accepted
agreement-silence-waits = A step waits until the office answers, however late
agreement-measure-line = { $measure }: goal { $target } less, worth it from { $worthwhile }, spread { $variation }
agreement-offer = Offer it to be signed
agreement-save = Save and go on later
agreement-how-title = How it works
agreement-how-1 = Either side writes, and saves as often as needed.
agreement-how-2 = An offer fixes the words. The other side signs, or answers with changes.
agreement-how-3 = A senior owner signs for the office, a team lead for the team.
agreement-how-4 = Then everyone can read it, and check that no letter was changed.
agreement-draft-title = Draft of the agreement
agreement-offer-title = On the table
agreement-draft-amendment-title = Draft of a change
agreement-offer-amendment-title = A change on the table
agreement-status-draft = { $name } is writing. Only the two sides see this.
agreement-status-offered = { $name } offers this. It counts when both sides have signed. Until then only the two sides see it.
agreement-changes-title = What changes
agreement-signatures = Signatures
agreement-not-signed-yet = not signed yet
agreement-sha256 = Fingerprint (SHA-256):
agreement-check = The fingerprint is made of the file below. Make it again, and you know that no letter was changed since both signed.
agreement-download = Download the signed words (JSON)
agreement-sign-lead = You sign exactly the words on this page. If they change, no signature holds any more.
agreement-sign = Sign for your side
agreement-answer = Answer with changes
agreement-write-on = Go on writing
agreement-withdraw = Take the offer back
agreement-discard = Throw the draft away
agreement-holds-title = What holds now
agreement-since = since
agreement-versions = All versions
agreement-version-first = The first agreement
agreement-version-change = Change { $number }
agreement-replaced = A later version holds now.
agreement-whole = All the words
refusal-agreement-state = This step does not come next
refusal-agreement-dates = The end must come after the start
refusal-agreement-measures = Choose at least one measure
refusal-agreement-target = Write a percentage from 0.01 to 100
refusal-agreement-worthwhile = This must not be more than the goal
refusal-agreement-variation = Write how far cases lie apart, for example 50
refusal-agreement-shown = You measure only { $most } of time, cost and visits
refusal-agreement-people = Ask at least 2 people in each group
refusal-agreement-milestones = Write at least one step
refusal-agreement-due = This lies before the start of the pilot
refusal-agreement-budget = The steps cost { $total } { $currency } together. The challenge has { $most } { $currency } for the pilot.
refusal-agreement-milestone-begun = This step was handed over already and cannot be changed
refusal-agreement-same = Nothing was changed
refusal-agreement-stratum = A name must not hold a comma, a semicolon or a quotation mark, and must not be one of the measures
refusal-agreement-own-words = You wrote in this agreement for the office. Another senior owner has to sign it.
refusal-agreement-both-sides = Nobody signs for both sides
refusal-agreement-signed-side = Your side has signed already
refusal-agreement-not-offered = Nothing is on the table to be signed
refusal-agreement-other-side = The other side wrote this. Answer with changes instead.
refusal-agreement-changed = It was changed meanwhile. Nothing was signed. Read it again, please.
error-agreement-sides = Only the officers of this office and the leads of this team write the agreement.
milestones-title = Steps and payments
milestones-caption = Steps of the pilot and what is paid for them
milestones-col-step = Step
milestones-col-due = Due
milestones-col-state = State
milestones-col-amount = Payment
milestones-accepted = { $part } of { $all } accepted
milestones-paid = { $part } of { $all } paid
milestone-kicker = Step { $number } of { $of }
milestone-state-planned = Not handed over
milestone-state-submitted = Being checked
milestone-state-accepted = Accepted
milestone-state-rejected = Sent back
milestone-state-payable = To be paid
milestone-state-paying = Being paid
milestone-state-paid = Paid
milestone-state-failed = Payment failed
milestone-state-reversed = Payment taken back
milestone-accepted-on = Accepted { $date }
milestone-late-team = Late
milestone-late-office = The office is late
milestone-deliverable-title = What is handed over
milestone-delivered-title = What the team handed over
milestone-deliver-title = Hand it over
milestone-deliver-lead = Everyone can read this. The office then has some working days to answer.
milestone-f-delivered = What you hand over
milestone-h-delivered = Say what is there, and where the office can see it. Leave out names of people.
milestone-f-links = Links
milestone-h-links = One web address on each line.
milestone-deliver-go = Hand it over
milestone-answer-title = Answer the team
milestone-answer-lead = Who accepts a step does not approve its payment later.
milestone-answer = Is everything there that was agreed?
milestone-answer-accepted = Accept it
milestone-answer-accepted-hint = Then it can be paid.
milestone-answer-rejected = Send it back
milestone-answer-rejected-hint = The team can hand it over again.
milestone-reason = Why?
milestone-answer-go = Answer in public
milestone-log-title = What happened
milestone-log-label = What happened to this step, newest first
milestone-log-planned = Planned
milestone-log-submitted = Handed over
milestone-log-accepted = Accepted
milestone-log-rejected = Sent back
milestone-log-payable = To be paid
milestone-log-paying = Being paid
milestone-log-paid = Paid
milestone-log-failed = Payment failed
milestone-log-reversed = Payment taken back
milestone-log-silent = Accepted, because the office did not answer
milestone-silence-due = If nobody answers until { $date }, the senior owner is told.
milestone-silence-told = The senior owner was told on { $date } that nobody has answered.
milestone-silence-accepts = If nobody answers until { $date }, it counts as accepted.
milestone-silence-stays = It waits until the office answers.
refusal-milestone-state = This step does not wait for that
refusal-milestone-own = Your own team handed this over. Somebody else must answer.
setting-milestone_days = Working days to answer a step of a pilot
setting-milestone_days-hint = Then the senior owner is told. After as many again it counts as accepted, where the agreement says so.
desk-agreement-write = Write the agreement:
desk-agreement-write-do = Go on writing
desk-milestone = A team handed over:
desk-milestone-do = Check it
desk-deliver = Hand over:
desk-deliver-do = Hand it over
record-agreement-amended = Agreement of a pilot changed
record-milestone-accepted = Step of a pilot accepted
record-milestone-rejected = Step of a pilot sent back
record-milestone-silent = Step of a pilot accepted by silence
record-field-sha256 = Fingerprint: { $text }
mail-agreement-offered-subject = An agreement to sign: { $title }
mail-agreement-offered-body =
    The agreement about “{ $title }” is on the table. Read it, and sign it or answer with changes:

    { $link }
mail-agreement-answered-subject = Changes to the agreement: { $title }
mail-agreement-answered-body =
    The other side is changing the words of the agreement about “{ $title }”. Signatures do not hold any more. Look at it:

    { $link }
mail-agreement-withdrawn-subject = An offer was taken back: { $title }
mail-agreement-withdrawn-body =
    The other side took back the agreement that it offered about “{ $title }”:

    { $link }
mail-agreement-half-signed-subject = Your signature is missing: { $title }
mail-agreement-half-signed-body =
    The other side has signed the agreement about “{ $title }”. Now it is your turn:

    { $link }
mail-agreement-amended-subject = The agreement was changed: { $title }
mail-agreement-amended-body =
    Both sides signed a change of the agreement about “{ $title }”. The reason: { $reason }
    { $goalposts ->
        [moved] The goalposts moved: it changes what is measured or how it is judged while the pilot is running.
       *[same] What is measured stays as it was.
    }

    { $link }
mail-milestone-delivered-subject = Handed over: { $step }
mail-milestone-delivered-body =
    The team of “{ $title }” handed over the step “{ $step }”. Please check it and answer:

    { $link }
mail-milestone-accepted-subject = Accepted: { $step }
mail-milestone-accepted-body =
    The office accepted the step “{ $step }” of “{ $title }”. It says: { $reason }

    { $link }
mail-milestone-rejected-subject = Sent back: { $step }
mail-milestone-rejected-body =
    The office sent back the step “{ $step }” of “{ $title }”. It says: { $reason }

    { $link }
mail-milestone-late-subject = Nobody answered: { $step }
mail-milestone-late-body =
    The team of “{ $title }” handed over the step “{ $step }”, and your office did not answer in time. Please see to it:

    { $link }
mail-milestone-silent-subject = Accepted by silence: { $step }
mail-milestone-silent-body =
    Nobody answered about the step “{ $step }” of “{ $title }”. As the agreement says, it counts as accepted now:

    { $link }

### Proof: reports, gates, progress
pilot-proof-all = See all the proof
pilot-proof-key = How to read the bars
pilot-proof-range = Likely range
desk-gate = Scale, test more, or stop?
desk-gate-do = Read and decide
desk-verify = Check the report of
desk-verify-do = Check and sign
desk-dispute = A question about your numbers:
desk-dispute-do = Write an answer
evidence-effort = Own time
evidence-less = −{ $amount }
evidence-more = +{ $amount }
evidence-percent = { $number }%
evidence-range = { $from } to { $to }
evidence-people = { $before } before, { $after } after
evidence-cases = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
evidence-level = level { $number } of 5
evidence-level-said = Strength of the proof: level { $number } of 5. { $meaning }
evidence-level-1 = People tell what happened. Nothing is measured before and after yet.
evidence-level-2 = It was measured before and after. Something else may be the cause.
evidence-level-3 = Places without the fix were measured too. The fix is the cause.
evidence-level-4 = Others found the same at their places.
evidence-level-5 = It works again and again, at large scale.
evidence-share-less = { $share } less (likely { $from } to { $to })
evidence-share-more = { $share } more (likely { $from } to { $to } less)
evidence-against = Against places without the fix: { $change } (likely { $from } to { $to }), { $sites } such places
evidence-against-none = There are too few numbers from places without the fix.
evidence-none-few = Too few people to say.
evidence-none-zero = It was 0 before, so no share can be given.
evidence-none-spread = All answers are the same, so no range can be given.
evidence-goal-none = No goal
evidence-goal-met = Met
evidence-goal-missed = Not met
evidence-bar = Likely between { $from } and { $to }.
evidence-bar-goal = Likely between { $from } and { $to }. The goal was { $goal }.
evidence-group-better = Works
evidence-group-worse = Worse
evidence-group-unclear = Not sure yet
evidence-bin = { $from } to { $to }
evidence-bin-last = { $from } or more
evidence-spread-elapsed = How long people waited
evidence-spread-effort = How much of their own time people gave
evidence-spread-cost = How much people paid
evidence-spread-visits = How often people went
evidence-spread-said = { $from } or more: before { $before } of 100 people, after { $after } of 100.
evidence-spread-lead = An average can hide people. This shows everyone, out of every 100 people.
evidence-spread-table = Out of 100 people, before and after
evidence-spread-col = Answer
evidence-title = Does it work?
evidence-crumb = All the proof
evidence-none-yet = Nothing is reported yet.
evidence-lead-early = There are too few numbers to say.
evidence-lead-worse = Something got worse. Look at the numbers below.
evidence-lead-unsure = We are not sure yet. The numbers may be chance.
evidence-lead-all = Yes: everything that was measured got better.
evidence-lead-some = Partly: some things got better, for others we are not sure.
evidence-lead-groups = For some groups of people we are not sure yet.
evidence-small = Groups of fewer than { $count } people are not shown, to protect them.
evidence-verified = Checked by an outsider on { $date }
evidence-rules-since = These rules were written on { $date }, before the test.
evidence-rule-met = Passed
evidence-rule-missed = Not passed
evidence-rule-open = Open
criterion-shown = { $count ->
    [one] At least { $count } of time, cost and visits surely fell.
   *[other] At least { $count } of time, cost and visits surely fell.
}
criterion-target = At least one goal is reached.
criterion-nobody-worse = Nothing got worse for anybody.
criterion-uptake = At least { $share } of cases go the new way.
criterion-funded = Somebody pays for running it.
criterion-worthwhile = It may be worth the trouble. If not, we stop.
criterion-no-harm = Nobody is harmed. If somebody is, we stop.
criterion-repeats = It works at enough other places.
criterion-other-owner = Somebody else than the first office found it again.
criterion-budget-line = A budget line pays for it each year.
criterion-owner = Somebody is responsible for it.
criterion-circular = An official letter makes it the usual way.
assignment-said-none = We compare before and after at the same places. Nothing tells what would have happened without the fix.
assignment-said-comparison = Other places went on as before and were measured at the same times. Their change is taken off.
assignment-said-sites-by-lot = The lot decided which places got the fix. The others were measured at the same times.
assignment-said-people-by-lot = The lot decided for each person who got the fix.
evidence-how-planned = { $count ->
    [one] { $count } person was to be asked in each group.
   *[other] { $count } people were to be asked in each group.
}
evidence-how-uptake = { $share } of all cases go the new way now.
evidence-how-missing = What was not answered is not counted. It is never taken as 0.
evidence-research-note = Seed { $seed }, { $resamples } resamples.
evidence-version = Version { $number }, { $date }
evidence-table = Time, cost and visits before and after
evidence-col-one = For one person
evidence-col-before = Before
evidence-col-after = After
evidence-col-change = Change
evidence-col-range = Likely range of change
evidence-col-goal = Goal
evidence-now = Now
evidence-computing = A new report is being computed. It will be here in a moment.
evidence-sum = Before and after
evidence-range-title = What “likely range” means.
evidence-range-text = If we asked new people 100 times, about 95 of the ranges would hold the true number.
evidence-sources = Where the numbers come from
evidence-source-all = All
evidence-filtered = Only { $source }. This is for looking; the report counts all sources.
evidence-groups = Does it work for everyone?
evidence-groups-none = No groups of people can be told apart yet.
evidence-group-col = Group
evidence-group-people = People asked
evidence-group-say = What we can say
evidence-mind = What would change our mind
evidence-mind-text = They change only by an amendment that everybody can read.
evidence-how = How we counted
evidence-researchers = For researchers
evidence-methods = Reduction R = 1 − mean after ÷ mean before, with bootstrap intervals. Difference by Welch’s t. With other places: difference in differences.
evidence-wait = The first report comes when enough people were asked before and after.
evidence-data = Data
evidence-check = Check it yourself
evidence-csv = All answers, CSV
evidence-json = Results, JSON
evidence-anonymous = Names, times and case codes are not in it, and no groups of few people. Free to use.
evidence-again = Count it again
evidence-again-text = Download both files and run this. The same numbers come out, to the last digit.
evidence-hash = Is this file the same one?
evidence-version-label = Version
evidence-checked = Checked
evidence-changed = What changed
evidence-versions = All versions
dispute-title = Questions about this proof
dispute-none = Nobody has questioned it yet.
dispute-about = about version { $number }
dispute-open = Waiting for an answer
dispute-agreed = The question was right
dispute-rejected = Answered
dispute-answer = The office answers
dispute-answer-go = Write an answer
dispute-answer-is = Is the question right?
dispute-answer-agreed = Yes, a new report follows
dispute-answer-rejected = No
dispute-answer-text = Your answer
dispute-answer-send = Send the answer
dispute-mistake = See a mistake?
dispute-mistake-text = Tell us. The office must answer, and the fix is shown here.
dispute-ask-label = What is wrong?
dispute-ask = Question this proof
refusal-dispute-answered = This question is answered already.
progress-go = Steps of the pilot
progress-title = Steps of the pilot
progress-gate = The pilot stands at a gate. Look at it
progress-missing-title = Before it can begin
progress-missing = { $measure } ({ $arm }): { $found } so far, at least 2 are needed
progress-counts = What is measured
progress-planned = { $count } in each group are planned
progress-col-measure = What
progress-col-where = Where
progress-observations = All observations
progress-step = Next step
progress-step-which = What happens now?
progress-reason = Why?
progress-reason-hint = Needed for a pause. Everybody reads this.
progress-step-go = Take this step
pilot-step-start = Begin: the baseline is measured and locked
pilot-step-pause = Pause
pilot-step-resume = Go on
pilot-step-end = End: the last cases are measured
pilot-state-agreement = The agreement is not signed
pilot-state-agreement-text = Both sides sign first.
pilot-state-baseline = Measuring how it is today
pilot-state-baseline-text = Ask people before anything changes. After the start nothing can be added about the time before.
pilot-state-running = The pilot runs
pilot-state-running-text = Ask people how it is now.
pilot-state-paused = The pilot is paused
pilot-state-paused-text = It can go on at any time.
pilot-state-endline = The time is over
pilot-state-endline-text = The last answers come in. Then take the report.
pilot-state-reported = The report is out
pilot-state-reported-text = Somebody from outside checks it. Then the office decides.
pilot-state-verified = The report is checked
pilot-state-verified-text = The office decides, or has decided.
pilot-state-closed = Finished
pilot-state-closed-text = Nothing changes any more.
pilot-state-terminated = Stopped
pilot-state-terminated-text = Nothing changes any more.
report-take-title = Take a report
report-take-final = This is the report that is decided on. It counts everything that counts now, and never changes.
report-take-interim = It shows how things stand. Nothing is decided by it.
report-note = What is new?
report-note-hint = One or two sentences. Everybody reads this.
report-cases = How many cases came since the start?
report-cases-hint = At the places of the pilot, the old way and the new one together.
report-new-way = How many of them went the new way?
report-funded = Does somebody pay for running it after the pilot?
report-funded-yes = Yes
report-funded-no = No
report-funded-unknown = Nobody knows yet
report-harm = Was anybody harmed?
report-harm-yes = Yes
report-harm-no = No
report-take = Take the report
refusal-proof-uptake = More went the new way than came at all. Check both numbers.
refusal-proof-early = The pilot has not begun. There is nothing to report yet.
refusal-proof-empty = Nothing is measured yet. Add observations first.
refusal-start-plan = There is no signed agreement with a plan of what is measured.
refusal-start-baseline = { $count ->
    [one] The baseline is not measured: { $count } number is missing.
   *[other] The baseline is not measured: { $count } numbers are missing.
}
refusal-pilot-step = The pilot cannot take this step now.
gate-crumb = Gate
gate-g1 = May it go to other offices?
gate-g2 = Does it work elsewhere too?
gate-g3 = Is it paid for and owned for good?
gate-state-open = Being checked
gate-state-signed = Waiting for the decision
gate-state-late = The decision is late
gate-state-decided = Decided: { $outcome }
gate-outcome-scale = Scale
gate-outcome-iterate = Change it and test again
gate-outcome-stop = Stop
gate-rule-scale = The rules say: it may go to other offices.
gate-rule-iterate = The rules say: change it and test again.
gate-rule-stop = The rules say: stop.
gate-rule-undecided = The rules cannot say yet: something is open.
gate-verdict-scale = scale
gate-verdict-iterate = test again
gate-verdict-stop = stop
gate-verdict-undecided = open
gate-late = { $count ->
    [one] The decision is { $count } day late
   *[other] The decision is { $count } days late
}
gate-waiting = In these days people lost what they could have saved:
gate-waiting-line = { $measure }: { $amount } (likely { $from } to { $to })
gate-decision = The decision
gate-departs = Not what the rules say
gate-as-rule = It is what the rules say.
gate-rules = How it stands with the rules
gate-report = Report { $number }
gate-verifier = Checked by an outsider
gate-signed = Signed
gate-unsigned = Nobody from outside has signed yet. Until then nothing is decided.
gate-sign-note = What did you check, and what did you find?
gate-sign-hint = Everybody reads this. Do not write names of people.
gate-sign = Sign: the report is right
gate-decide-title = Your decision
gate-decide-text = You decide, not the rules. When you decide something else, everybody reads why.
gate-outcome = What is decided?
gate-reason = Why?
gate-reason-hint = Needed when it is not what the rules say. Everybody reads this.
gate-decide = Publish the decision
gate-waits-signature = You decide when somebody from outside has signed the report.
refusal-gate-signed = This report is signed already.
refusal-gate-unsigned = Nobody from outside has signed the report yet.
refusal-gate-decided = This is decided already.
refusal-gate-reason = Write why: it is not what the rules say.
error-verifier-outside = Only a verifier who belongs neither to the team nor to the office can sign.
record-pilot-step = Step of a pilot
record-evidence-reported = Report of a pilot
record-evidence-answered = Question about a report answered
record-gate-signed = Report of a pilot checked
record-gate-decided = Decision at a gate
record-field-report = Report { $text }
record-field-level = Level { $text } of 5
record-field-verdict = The rules say: { $text }
record-field-step = Step: { $text }
mail-pilot-step-subject = Pilot “{ $title }”: { $step ->
    [start] it begins
    [pause] it is paused
    [resume] it goes on
   *[end] the time is over
}
mail-pilot-step-body =
    There is news of the pilot “{ $title }”. { $reason }
mail-evidence-reported-subject = New numbers: { $title }
mail-evidence-reported-body =
    There is a new report on what the pilot “{ $title }” shows.
mail-evidence-disputed-subject = A question about the proof: { $title }
mail-evidence-disputed-body =
    Somebody questions the numbers of the pilot “{ $title }”. Your office must answer.
mail-evidence-answered-subject = An answer about the proof: { $title }
mail-evidence-answered-body =
    The office answered a question about the numbers of the pilot “{ $title }”.
mail-gate-signed-subject = Ready for your decision: { $title }
mail-gate-signed-body =
    Somebody from outside has checked the report of the pilot “{ $title }”. Now the office decides.
mail-gate-decided-subject = { $outcome ->
    [scale] It goes to other offices: { $title }
    [iterate] It is tested again: { $title }
   *[stop] Stopped: { $title }
}
mail-gate-decided-body =
    The office has decided about the pilot “{ $title }”. The reason: { $reason }
mail-gate-late-subject = A decision is late: { $title }
mail-gate-late-body =
    The decision about the pilot “{ $title }” is late. Everybody can see what waiting costs.

### Measurements from a file
evidence-file-empty = The file is empty.
evidence-file-only-header = The file has the names of columns and no rows under them.
evidence-file-unreadable = The file cannot be read to its end: { $why }
evidence-file-spreadsheet = This is a spreadsheet or an archive, not CSV. Open it and save it as CSV in UTF-8.
evidence-file-kind = This is a { $kind } file, not CSV. Save the table as CSV in UTF-8.
evidence-file-nul = There is a zero byte here, so this is no text. Save the table as CSV in UTF-8.
evidence-file-long-row = The row is longer than { $most } bytes. This is no row of measurements.
evidence-file-unclosed = A quotation mark is opened in this row and never closed.
evidence-file-many-cells = The row has too many cells. This is no row of measurements.
evidence-file-too-many-rows = There are more than { $most } rows. Divide the file.
evidence-file-too-many-columns = There are more than { $most } columns. Keep those that say something about the case.
evidence-file-too-many-sites = There are too many different sites.
evidence-file-not-utf8 = This is not UTF-8 text. Save the file as CSV in UTF-8.
evidence-file-no-header = The first row must have the names of the columns, such as period and elapsed_minutes.
evidence-file-no-period = The column “period” is not there. Each row needs it: before or after.
evidence-file-no-measure = No measure is there. Add elapsed_minutes, effort_minutes, cost_minor or visits.
evidence-file-column-twice = The name is there twice, in columns { $first } and { $second }.
evidence-file-column-almost = Did you mean { $name }? Use this name, or another one if it is a group of people.
evidence-file-column-nameless = Column { $column } has no name, but there is something in it.
evidence-file-header-again = The names of the columns are here again. Delete this row.
evidence-file-cut-off = The file ends in the middle of this row, after { $cells } of { $columns } cells.
evidence-file-more-cells = The row has { $cells } cells, but there are only { $columns } columns. Put a number or text with a comma in quotation marks.
evidence-file-long-text = The text is longer than { $most } characters. Free text does not belong here.
evidence-file-arm = “{ $text }” is not an arm. Write pilot or comparison.
evidence-file-no-arm = The arm is missing. Write pilot or comparison.
evidence-file-period = “{ $text }” is not a period. Write before or after.
evidence-file-period-empty = The period is missing. Write before or after.
evidence-file-number = “{ $text }” is not a number.
evidence-file-either = “{ $text }” can mean { $whole }, or a number with decimals. Write { $whole }, or add a zero at the end of the decimals.
evidence-file-marks = “{ $text }” has another decimal mark than row { $first }. Use the same in the whole file.
evidence-file-negative = “{ $text }” is below zero. Nothing that is measured here can be.
evidence-file-too-high = “{ $text }” is too high. The most that can be right here is { $highest }.
evidence-file-too-low = “{ $text }” is closer to zero than anything measured here. Write 0.
evidence-file-date = “{ $text }” is a date. Write how many minutes it took.
evidence-file-time = “{ $text }” is a time of day or a length in hours and minutes. Write all of it in minutes, such as 90.
evidence-file-percent = “{ $text }” is a percentage. Write the measured number.
evidence-file-money = “{ $text }” has a sign of money. Write the number alone, in the smallest unit of the currency.
evidence-file-unit = “{ $text }” has a unit. Write the number alone.
evidence-file-error = “{ $text }” is an error of a spreadsheet. Mend the formula, or leave the cell empty.
evidence-file-missing = “{ $text }” is not a number. Leave the cell empty if nothing was measured.
evidence-file-currency = “{ $text }” is not a currency. Write three letters, such as BDT.
evidence-file-currencies = The currency is { $text } here and { $first } in row { $row }. One file has one currency.
evidence-file-case-twice = The same case is in row { $first } already. Keep one of the two.

### Observations: why not

refusal-observation-unsigned = Nothing is measured before both sides have signed the agreement
refusal-baseline-locked = The pilot runs, so what was before cannot be added any more. Rows can still be corrected.
refusal-report-empty = Answer at least one question with a number
refusal-report-unit = Choose minutes, hours, days or weeks
refusal-value-high = This number is too large to be right
refusal-report-none = No reports are taken here now
refusal-report-own = You work with this pilot. Enter what you measured on the page of observations.
refusal-case-reported = This case was reported already
refusal-assist-consent = Ask the person first, then tick this
refusal-site-closed = This site is closed
refusal-site-arm = People have reported here already, so the group of this site stays as it is
refusal-aside-none = Choose at least one row
refusal-aside-case = One of these cases was reported meanwhile. Keep that row out.
refusal-observation-over = This row does not count any more, so it cannot be corrected
refusal-observation-none = This pilot has no such row
refusal-upload-large = The file is larger than { $most } MB
refusal-upload-none = Choose a file
error-observation-others = You can change only what you entered yourself. Ask the office.
evidence-row-site = This pilot has no site “{ $site }”
evidence-row-site-missing = Name the site
evidence-row-arm = The site belongs to the other group (pilot or comparison)
evidence-row-source = Write system, survey, facilitator or csv, or leave it empty
evidence-row-case-known = This case was reported already
evidence-row-case-twice = Row { $row } has the same case
evidence-file-column-unplanned = The agreement has no group of people “{ $column }”. Take the column out.
evidence-file-other-currency = The file has costs in { $found }. This pilot counts in { $wanted }.
upload-fell-over = The file could not be read. Save it again as CSV and send it.

### Observations

minute-title = Tell us how it went
minute-lead = One minute, no account, no name. Your numbers show whether the service got better.
minute-pilot = About
minute-site = Place
minute-helper = You enter this for somebody else. It is marked as assisted.
minute-helper-consent = The person is with me and agreed
minute-kept = We keep time in minutes: 1 hour is 60, 1 day is 1,440, 1 week is 10,080. We keep no name and no address of your phone.
minute-consent = By sending you agree that these numbers are counted and published together with those of others.
minute-send = Send
minute-unknown = I do not know
minute-skip = I do not want to say
minute-unit-minutes = Minutes
minute-unit-hours = Hours
minute-unit-days = Days
minute-unit-weeks = Weeks
minute-elapsed = How long did it take, from asking to getting it?
minute-elapsed-hint = All of the time, with waiting at home. Write a number and tap what it is.
minute-number = Number
minute-effort = How much of your own time did it take?
minute-effort-hint = Travel, queues and forms together, all visits.
minute-paid = Did you pay anything?
minute-paid-hint = Fees, travel, copies and what was asked besides.
minute-paid-no = Nothing
minute-paid-yes = Yes
minute-paid-amount = How much in all, in { $currency }
minute-visits = How many times did you have to come?
minute-visits-more = More
minute-visits-how-many = If more: how many times
minute-case = Number on your receipt
minute-case-hint = So that each case counts once. We do not keep the number itself.
minute-thanks-title = Thank you
minute-thanks-text = Your report has arrived.
minute-thanks-next = It is counted together with all others. The page of the pilot shows what came out, with how sure we are.
minute-thanks-names = Nobody sees single reports with a name, because there is none.
minute-helper-next = Enter for the next person
group-sex = Are you a woman or a man?
group-sex-female = Woman
group-sex-male = Man
group-sex-other = Other
group-disability = Do you have a disability?
group-disability-yes = Yes
group-disability-no = No
group-area = Where do you live?
group-area-rural = In a village
group-area-urban = In a town
group-rural = Do you live in a village?
group-rural-yes = Yes
group-rural-no = No
group-age = How old are you?
group-age-under-30 = Under 30
group-age-30-to-59 = 30 to 59
group-age-60-up = 60 or older
group-channel = How did you do it?
group-channel-counter = At the counter
group-channel-online = Online
group-channel-phone = By phone
group-channel-helper = With a helper
poster-title = Poster for { $site }
poster-heading = How did it go? Tell us in one minute.
poster-text = Point your phone at the picture and say how long it took, what you paid and how often you came.
poster-picture = QR code that opens the report
poster-or = Or type this into your browser:
poster-small = No account, no name. You can also ask a helper here to enter it for you.
poster-link = Poster
observations-title = Observations
observations-lead = Each row is one case. Nothing is erased: a correction is a new row, and what does not count says why.
observations-public-lead = How many cases were counted so far, and where the numbers come from.
observations-all-sources = All sources
observations-all-arms = Both groups
observations-all-periods = Before and after
observations-all-sites = All sites
observations-all-rows = All rows
observations-that-count = Rows that count
observations-that-do-not = Rows that do not
observations-by-source = By source
observations-by-site = By site
observations-source = Source
observations-site = Site
observations-number = Number
observations-group = Group
observations-period = When it was
observations-pilot-before = Pilot before
observations-pilot-after = Pilot after
observations-comparison-before = Comparison before
observations-comparison-after = Comparison after
observations-rows = Single rows
observations-filter = Show these
observations-counting = Counting
observations-when = When it came
observations-values = Measured
observations-none = There are no such rows.
observations-batches = What came together
observation-counts = Counts
observed-elapsed = { $value } in all
observed-effort = { $value } own time
observed-cost = paid { $value }
observed-visits = visits: { $value }
left-out-flood = Waits for a look
left-out-set-aside = Kept out
left-out-corrected = Corrected
left-out-withdrawn = Taken back
source-citizen = People themselves
source-facilitator = Helpers
source-survey = Survey at the exit
source-system = Log of a system
source-csv = File
source-api = Program
arm-pilot = Pilot
arm-comparison = Comparison
period-before = Before
period-after = After
entry-title = Enter one observation
entry-lead = One case at one site. Your name is kept beside it.
entry-go = Enter it
correct-title = Correct an observation
correct-lead = The new row takes the place of this one. This one stays to be read, with your reason.
correct-reason = Why is it corrected?
correct-reason-hint = It goes on the public record. Write no names.
correct-go = Correct it
correct-link = Correct
measuring-title = What is measured at
measuring-lead = Decide which group the site belongs to and what reports are about now. Each change goes on the public record.
measuring-form = Report of one minute:
measuring-go = Save
measuring-change = Change
measuring-now = Reports are about
measuring-now-hint = Switch to after on the day on which the site begins with the new way.
measuring-now-none = No reports now
measuring-now-none-hint = The short link says that nothing is taken.
measuring-now-before = How things were before
measuring-now-before-hint = For the baseline; only until the pilot runs.
measuring-now-after = How things are after
measuring-now-after-hint = At a comparison site: from the same day on.
measuring-arm-hint = It stays once the first observation is there.
measuring-arm-pilot = Pilot
measuring-arm-pilot-hint = The new way is tried here.
measuring-arm-comparison = Comparison
measuring-arm-comparison-hint = Everything stays as it was here.
aside-title = Reports that came too fast
aside-lead = More than 10 in 10 minutes from one sender, or far more than this site usually gets. They do not count until somebody has looked. A school class may be the reason, or one phone.
aside-rows = Which reports?
aside-reason = Why?
aside-in = Let them count
aside-out = Keep them out
aside-office = The office decides about these.
aside-none = Nothing waits.
batch-title = Rows that came together
batch-name = Name
batch-look = Look
batch-withdraw = Take all of it back
batch-withdraw-text = None of its rows counts from then on. They stay to be read, and the same file can be sent again.
batch-withdraw-go = Take it back
batch-reason = Why is it taken back?
upload-title = Send a file
upload-lead = A CSV file with one row for each case. Spreadsheets can save it.
upload-whole = All rows are taken, or none: if one is wrong, you get a list and nothing is counted.
upload-twice = The same file twice counts once.
upload-limits = At most { $rows } rows and { $size } MB.
upload-currency = Costs are in the smallest unit of { $currency }.
upload-groups = Columns for groups of people:
upload-template = A file to begin with (CSV)
upload-file = CSV file
upload-go = Send it
upload-sent = Files that were sent
upload-waiting = Waits
upload-waiting-text = The file waits for its turn. This page looks again by itself.
upload-reading = Is read
upload-reading-text = The file is being read. This page looks again by itself.
upload-done = Taken
upload-done-text = All rows were taken and count.
upload-refused = Not taken
upload-refused-text = Nothing of the file was taken. Mend what is listed and send it again.
upload-known = Known already
upload-known-text = The same file was taken before. Nothing was counted twice.
upload-more = { $shown } of { $all } are shown here. The file to keep has more.
upload-row = Row
upload-column = Column
upload-problem = What is wrong
upload-problems-file = All of it as a file (CSV)
upload-again = Send it again
upload-look-again = Look again
upload-batch = The rows of this file
record-site-measuring-set = What a site measures was set
record-observation-corrected = Observation corrected
record-observations-withdrawn = Observations taken back
record-observations-decided = Decision about reports that came too fast
record-field-rows = Rows: { $text }
token-scope-observations-write = Send observations
token-scope-observations-write-hint = For pilots of your office or your team, and with your second factor.
pilot-observations-link = Observations and sites
minute-so-far = { $count ->
    [one] { $count } report so far from
   *[other] { $count } reports so far from
}
observations-count = { $count ->
    [one] { $count } observation
   *[other] { $count } observations
}
observations-aside = { $count ->
    [one] { $count } report came too fast and waits for a look
   *[other] { $count } reports came too fast and wait for a look
}
aside-count = { $count ->
    [one] { $count } report waits
   *[other] { $count } reports wait
}
upload-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
upload-wrong = { $count ->
    [one] { $count } thing is wrong
   *[other] { $count } things are wrong
}

### The evidence passport
passport-title = Evidence passport
passport-title-of = Evidence passport of { $name }
passport-lead = What this team’s pilots were found to change, and what was decided. Anybody can check it.
passport-open = Open the passport
passport-made = Made
passport-print = Print this page, or keep the signed file.
passport-download = Signed file
passport-stage = Stage { $number } of 6
passport-measurement = Measurement { $number }
passport-of-adopter = Measured by
passport-level = Evidence of level { $count } of 5
passport-verified = verified by
passport-verified-by-one = verified by an outsider
passport-not-verified = not verified yet
passport-less = { $share } % less (95 % interval { $low } to { $high } %)
passport-more = { $share } % more (95 % interval { $low } to { $high } %)
passport-no-share = No share can be told from these numbers
passport-counts = { $before } people before, { $after } after
passport-no-measurements = Nothing was measured yet.
passport-decisions = Decisions
passport-rule = The rule said:
passport-adoptions = Offices that took it up
passport-no-pilots = This team has no pilot yet.
passport-check = Check it yourself
passport-check-text = The file is signed. Whoever changes one letter of it breaks the seal. These commands check it without this site:
passport-fingerprint = The fingerprint of this site’s key
passport-measure-elapsed_minutes = Time from start to end
passport-measure-effort_minutes = People’s own time
passport-measure-cost_minor = Money people paid
passport-measure-visits = Visits
passport-gate-g1 = First gate
passport-gate-g2 = Second gate
passport-gate-g3 = Third gate
passport-outcome-scale = Scale it
passport-outcome-iterate = Improve it
passport-outcome-stop = Stop it
passport-outcome-undecided = Not known yet
passport-adoption-interested = Interested
passport-adoption-assessing = Looking into it
passport-adoption-adapting = Adapting it
passport-adoption-deployed = In use
passport-adoption-verified = In use and verified
passport-adoption-sustained = In use for a year
passport-adoption-dropped = Dropped
