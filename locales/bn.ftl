# Bangla. Plain words, sentences under 15 words. One file per language; all files have the same messages.

### The language itself
language-name = বাংলা
language-direction = ltr
# A numbering system of CLDR: latn, beng, arab …
language-digits = beng

### Numbers, money, dates
money = { $sign }{ $amount }
currency-bdt = ৳
currency-idr = Rp
currency-kes = KSh{" "}
currency-jod = JD{" "}
currency-usd = $
currency-eur = €
currency-gbp = £
month-1 = জানুয়ারি
month-2 = ফেব্রুয়ারি
month-3 = মার্চ
month-4 = এপ্রিল
month-5 = মে
month-6 = জুন
month-7 = জুলাই
month-8 = আগস্ট
month-9 = সেপ্টেম্বর
month-10 = অক্টোবর
month-11 = নভেম্বর
month-12 = ডিসেম্বর
date-long = { $day } { $month } { $year }
date-short = { $day } { $month }
date-time = { $date }, { $time }
time-full-hour = { $part ->
    [dawn] ভোর
    [morning] সকাল
    [noon] দুপুর
    [afternoon] বিকেল
    [evening] সন্ধ্যা
   *[night] রাত
} { $hour12 }টা
time-hour-minute = { $part ->
    [dawn] ভোর
    [morning] সকাল
    [noon] দুপুর
    [afternoon] বিকেল
    [evening] সন্ধ্যা
   *[night] রাত
} { $hour12 }:{ $minute }
length-minutes = { $count ->
    [one] { $count } মিনিট
   *[other] { $count } মিনিট
}
length-hours = { $count ->
    [one] { $count } ঘণ্টা
   *[other] { $count } ঘণ্টা
}
length-days = { $count ->
    [one] { $count } দিন
   *[other] { $count } দিন
}
days-left = { $count ->
    [0] আজই শেষ দিন
    [one] { $count } দিন বাকি
   *[other] { $count } দিন বাকি
}
days-late = { $count ->
    [one] { $count } দিন দেরি
   *[other] { $count } দিন দেরি
}
visits-count = { $count ->
    [one] { $count } বার যাওয়া
   *[other] { $count } বার যাওয়া
}

### Around every page
page-error = ভুল:
skip = মূল লেখায় যান
official = সরকারি ওয়েবসাইট।
official-how = কীভাবে বুঝবেন
language = ভাষা
menu = প্রধান
brand-home = প্রথম পাতা
menu-desk = আমার কাজ
menu-challenges = সমস্যা
menu-use-cases = সমাধান
menu-pilots = পাইলট
menu-search = খুঁজুন
crumbs = আপনি এখানে আছেন
home = প্রথম পাতা
sign-in = সাইন ইন
sign-out = সাইন আউট
save = রাখুন
cancel = ফিরে যান
can-skip = (না লিখলেও চলবে)
good-to-know = জেনে রাখুন
pages = ফলাফলের পাতাগুলো
page = পাতা
next-page = পরের পাতা
fix-things = { $count ->
    [one] { $count }টি জিনিস ঠিক করুন
   *[other] { $count }টি জিনিস ঠিক করুন
}
footer-help = সাহায্য লাগবে?
footer-help-text = ৩৩৩ নম্বরে কল করুন। কোনো খরচ নেই, সকাল ৮টা থেকে রাত ৮টা। অথবা কাছের ডিজিটাল সেন্টারে যান। কর্মীরা আপনার সঙ্গে বসে এখানকার যেকোনো ফরম পূরণ করে দেবেন।
footer-about = পাইলটেজ সম্পর্কে
footer-how = কীভাবে কাজ করে
footer-help-link = সাহায্য
footer-privacy = গোপনীয়তা: আমরা কী রাখি
footer-accessibility = সবার জন্য ব্যবহারযোগ্য
footer-open = সবার জন্য খোলা
footer-responsiveness = কারা সময়মতো উত্তর দেয়
footer-agencies = অফিস
footer-organisations = যেসব দল প্রস্তাব দেয়
footer-mailbox = ডেমোর ডাকবাক্স
look = পাতা কেমন দেখাবে
look-auto = আমার ফোনের মতো
look-light = আলো
look-dark = অন্ধকার

### The six stages
stage-problem = সমস্যা
stage-ideas = প্রস্তাব
stage-choice = বাছাই
stage-pilot = পাইলট
stage-proof = প্রমাণ
stage-scale = বিস্তার
stage-done = শেষ:
stage-now = এখন:
stage-next = পরে:
stage-stopped = থেমে গেছে:
stage-of-six = ৬ ধাপের { $number }:

### Time, cost, visits
tcv-time = সময়
tcv-cost = খরচ
tcv-visits = যাতায়াত

### Sectors
sector-civil-registration = জন্ম ও মৃত্যু নিবন্ধন
sector-land = জমি
sector-social-protection = ভাতা ও টাকার সাহায্য
sector-health = স্বাস্থ্য
sector-agriculture = কৃষি
sector-business = ব্যবসা
sector-education = শিক্ষা
sector-transport = পরিবহন
sector-justice = বিচার
sector-water-energy = পানি ও বিদ্যুৎ
sector-other = অন্য সেবা

### Kinds of organisation
organisation-kind-startup = স্টার্টআপ
organisation-kind-business = ব্যবসা
organisation-kind-ngo = এনজিও
organisation-kind-university = বিশ্ববিদ্যালয়

### Roles
role-agency_owner = অফিসের প্রধান
role-challenge_owner = সমস্যার দায়িত্বে যিনি
role-senior_owner = ঊর্ধ্বতন দায়িত্বে যিনি
role-panel_chair = বাছাই দলের সভাপতি
role-evaluator = মূল্যায়নকারী
role-evidence_verifier = প্রমাণ যাচাইকারী
role-finance_approver = টাকা অনুমোদনকারী
role-organisation_admin = দলের প্রধান
role-organisation_member = দলের সদস্য
role-facilitator = সহায়ক
role-moderator = মডারেটর
role-platform_admin = অ্যাডমিন
role-citizen = নাগরিক

### First page
home-title = সময় কম। খরচ কম। যাতায়াত কম।
home-description = সরকারি অফিস সমস্যা জানায়। যাঁদের প্রস্তাব আছে, তাঁরা সমাধান পরীক্ষা করেন। কাজ হলো কি না, আপনি বলেন।
home-lead = সরকারি অফিস সমস্যা জানায়। স্টার্টআপ ও এনজিও সমাধান পরীক্ষা করে। কাজ হলো কি না, আপনি বলেন।

### Signing in
sign-in-title = সাইন ইন
sign-in-lead = আমরা আপনাকে একটি লিংক ও একটি কোড পাঠাব। কোনো পাসওয়ার্ড লাগবে না।
sign-in-email = আপনার ইমেইল
sign-in-email-hint = যেমন name@example.org
sign-in-name = আপনার নাম
sign-in-name-hint = শুধু প্রথমবার এলে লিখুন। আপনার কথার পাশে অন্যরা এই নাম দেখবেন।
sign-in-send = আমাকে কোড পাঠান
sign-in-not-for = এসব কাজে সাইন ইন লাগে না
sign-in-not-for-1 = যেকোনো কিছু পড়া
sign-in-not-for-2 = খোঁজা
sign-in-for = এসব কাজে সাইন ইন লাগে
sign-in-for-1 = মতামত দেওয়া, যাতে প্রত্যেককে একবারই গোনা হয়
sign-in-for-2 = অফিস উত্তর দিলে খবর পাওয়া
sign-in-for-3 = দলের সঙ্গে প্রস্তাব পাঠানো
sign-in-safe = নিরাপদ থাকুন
sign-in-safe-text = আমরা কখনো ফোন করে আপনার কোড চাই না। কেউ চাইলে ফোন রেখে দিন।
code-title = আপনার ইমেইল দেখুন
code-lead = আমরা আপনাকে একটি লিংক ও ৬ অঙ্কের একটি কোড পাঠিয়েছি। লিংকে চাপ দিন, অথবা এখানে কোডটি লিখুন।
code-field = কোড
code-hint = ৬টি অঙ্ক। কোডটি ৩০ মিনিট কাজ করে।
code-again = আমাকে নতুন কোড পাঠান
link-title = আর একবার চাপ দিন
link-lead = এই ফোন বা কম্পিউটারে সাইন ইন করতে বোতামে চাপ দিন।
link-go = এখন সাইন ইন করুন

### Why something was not done
refusal-required = এটি পূরণ করুন
refusal-too-long = { $most }টি অক্ষর বা তার কম লিখুন
refusal-number = একটি সংখ্যা লিখুন
refusal-too-small = { $least } বা তার বেশি লিখুন
refusal-too-large = { $most } বা তার কম লিখুন
refusal-email = একটি ইমেইল ঠিকানা লিখুন, যেমন name@example.org
refusal-link = https:// দিয়ে শুরু হয় এমন একটি ওয়েব ঠিকানা লিখুন
refusal-choice = এগুলোর একটি বেছে নিন
refusal-code-wrong = { $left ->
    [one] কোডটি ঠিক নয়। আপনি আর { $left } বার চেষ্টা করতে পারবেন।
   *[other] কোডটি ঠিক নয়। আপনি আর { $left } বার চেষ্টা করতে পারবেন।
}
refusal-code-spent = অনেকবার ভুল কোড লেখা হয়েছে। নতুন একটি কোড চেয়ে নিন।
refusal-link-unknown = এই লিংকটি আমরা চিনি না। নতুন একটি চেয়ে নিন।
refusal-link-used = এই লিংক আগেই ব্যবহার হয়েছে। নতুন একটি চেয়ে নিন।
refusal-link-old = এই লিংকের সময় শেষ। নতুন একটি চেয়ে নিন।

### Error pages
error-go-home = প্রথম পাতায় যান
error-go-search = খুঁজুন
error-second-factor = এখানে আপনাকে দ্বিতীয় ধাপে যাচাই করতে হবে। এতে সিদ্ধান্ত নিরাপদ থাকে।
error-second-factor-go = দ্বিতীয় ধাপে যাচাই করুন
error-role-missing = এই অফিসে এ কাজের দায়িত্ব আপনার নেই।
error-not-a-member = আপনি এই দলে নেই।
error-suspended = এই অ্যাকাউন্ট এখন বন্ধ আছে। কারণ জানতে ৩৩৩ নম্বরে কল করুন।
error-403-token = পাতাটি অনেকক্ষণ খোলা ছিল। ফিরে যান, পাতাটি আবার খুলুন, তারপর আবার পাঠান। আপনার লেখা এখনো আছে।
error-400-heading = আমরা এটি বুঝতে পারিনি
error-400-what = ঠিকানায় বা ফরমে কিছু একটা ভুল ছিল।
error-400-next = ফিরে গিয়ে আবার চেষ্টা করুন।
error-403-heading = এটি আপনার জন্য খোলা নয়
error-403-what = হয়তো অন্য দায়িত্ব লাগবে, অথবা আপনি সাইন আউট করেছেন।
error-403-next = ভুল মনে হলে অফিসকে বলুন, অথবা ৩৩৩ নম্বরে কল করুন।
error-404-heading = এই পাতাটি এখানে নেই
error-404-what = পাতাটি হয়তো সরে গেছে, অথবা ঠিকানায় ভুল আছে।
error-404-next = খুঁজে দেখুন, অথবা প্রথম পাতায় যান।
error-405-heading = এখানে এটি করা যায় না
error-405-what = ঠিকানা ঠিক আছে, কিন্তু এই কাজের জন্য নয়।
error-405-next = প্রথম পাতায় যান।
error-409-heading = অন্য কেউ এটি বদলেছেন
error-409-what = আপনি লেখার সময় আরেকজন এটি বদলে রেখেছেন।
error-409-next = ফিরে যান। আপনার লেখা কপি করুন, পাতাটি আবার খুলুন, তারপর লেখা বসান।
error-410-heading = এটি সরিয়ে নেওয়া হয়েছে
error-410-what = যিনি লিখেছেন তিনি, অথবা আমরা, এটি সরিয়েছি।
error-410-next = এর মতো কিছু খুঁজে দেখুন।
error-413-heading = এটি অনেক বড়
error-413-what = ফাইল বা লেখাটি এত বড় যে আমরা নিতে পারি না।
error-413-next = ৫ এমবির চেয়ে ছোট ফাইল বাছুন, অথবা কম লিখুন।
error-422-heading = কিছু একটা বাদ পড়েছে
error-422-what = আমরা এখনো এটি করতে পারিনি।
error-422-next = ফিরে গিয়ে ঠিক করুন।
error-429-heading = এক মিনিট অপেক্ষা করুন
error-429-what = আপনি অল্প সময়ে অনেক ফরম পাঠিয়েছেন।
error-429-next = আপনার লেখা ব্রাউজারে এখনো আছে। এক মিনিট পরে ফিরে গিয়ে আবার পাঠান।
error-500-heading = ভুলটা আমাদের
error-500-what = আমাদের এখানে কিছু একটা নষ্ট হয়েছে। আমরা তা লিখে রেখেছি।
error-500-next = এক মিনিট পরে আবার চেষ্টা করুন। ঠিক না হলে ৩৩৩ নম্বরে কল করুন।
error-503-heading = আমরা এখনো তৈরি নই
error-503-what = সাইটটি ব্যস্ত, অথবা চালু হচ্ছে।
error-503-next = এক মিনিট পরে আবার চেষ্টা করুন।

### Mail
mail-footer = আপনি পাইলটেজে অংশ নেন, তাই এই ইমেইল পেয়েছেন। আপনার সেটিংসে এটি বদলাতে পারেন।
mail-sign-in-link-subject = পাইলটেজে সাইন ইনের কোড
mail-sign-in-link-body =
    আপনার কোড { $code }

    অথবা এই পাতা খুলে বোতামে চাপ দিন:
    { $link }

    এটি { $minutes } মিনিট কাজ করে। আপনি না চেয়ে থাকলে কিছু করতে হবে না।

### First page: what is on it
home-hero-1 = সময় কম।
home-hero-2 = খরচ কম।
home-hero-3 = যাতায়াত কম।
home-tell = একটি সেবার কথা জানান
home-see = কী পরীক্ষা চলছে দেখুন
home-pilot-running = আসল অফিসে পরীক্ষা চলছে
home-pilot-proof = কাজ হচ্ছে কি না, গোনা হচ্ছে
home-pilot-who = { $organisation }, সঙ্গে { $agency }
home-pilot-expected = দলটি যা আশা করছে
home-pilot-before = আগে
home-pilot-goal = আশা
home-pilot-note = এখনো মাপা হয়নি। একটি দরজা মানে অফিসে একবার যাওয়া।
home-route-heading = প্রতিটি প্রস্তাব এই পথে চলে।
home-route-lamp = প্রতিটি প্রস্তাব এই পথে চলে। এই সমাধানটি আজ কোথায়, বাতি তা দেখায়।
home-route-label = প্রতিটি প্রস্তাবের ছয়টি ধাপ
home-route-problem = অফিস বলে কোথায় দেরি হয়।
home-route-ideas = যে কেউ সমাধান পাঠাতে পারে।
home-route-choice = কারণ জানিয়ে ন্যায্য বাছাই।
home-route-pilot = আসল অফিসে ছোট পরীক্ষা।
home-route-proof = দিন, টাকা ও যাতায়াত গোনা হয়।
home-route-scale = যা কাজে দেয়, তা সবখানে যায়।
home-doors = আপনি কী করতে চান?
home-door-tell-hint = সেবাটি খুঁজুন। কোথায় আটকায়, বলুন। অফিসকে উত্তর দিতেই হবে।
home-door-solve = একটি সমস্যার সমাধান দিন
home-door-solve-hint = { $count ->
    [0] স্টার্টআপ, ব্যবসা ও এনজিওর জন্য। সমস্যাগুলো দেখুন, আগে কী করা হয়েছে জানুন।
    [one] স্টার্টআপ, ব্যবসা ও এনজিওর জন্য। { $count }টি সমস্যা সমাধান চায়।
   *[other] স্টার্টআপ, ব্যবসা ও এনজিওর জন্য। { $count }টি সমস্যা সমাধান চায়।
}
home-door-agency = আমি সরকারি অফিসে কাজ করি
home-door-agency-hint = সমস্যা জানান, মানুষের কথার উত্তর দিন, সিদ্ধান্ত নিন।
home-voices = প্রতিটি কথার উত্তর আসে
home-voices-in-time = ১০০টির মধ্যে { $share }টির উত্তর সময়মতো এসেছে
home-voice-after = { $count ->
    [0] সেদিনই উত্তর দিয়েছে
    [one] { $count } দিন পরে উত্তর দিয়েছে
   *[other] { $count } দিন পরে উত্তর দিয়েছে
}
home-changed = বদল হয়েছে
home-open = এখন যেসব সমস্যা খোলা
home-open-all = সব { $count }টি দেখুন
home-counts = আজকের পাইলটেজ
home-count-challenges = { $count ->
    [one] সমস্যা প্রস্তাবের অপেক্ষায়
   *[other] সমস্যা প্রস্তাবের অপেক্ষায়
}
home-count-pilots = { $count ->
    [one] সমাধান পাইলটে আছে
   *[other] সমাধান পাইলটে আছে
}
home-count-use-cases = { $count ->
    [one] সমাধান অন্য জায়গায় কাজ করছে
   *[other] সমাধান অন্য জায়গায় কাজ করছে
}
home-count-voices = { $count ->
    [one] কথার উত্তর এসেছে
   *[other] কথার উত্তর এসেছে
}

### How it works
static-on-page = এই পাতায়
how-title = কীভাবে কাজ করে
how-lead = অফিস বলে কোথায় দেরি হয়। অন্যরা সমাধান পরীক্ষা করে। আপনি প্রতিটি ধাপ দেখেন, প্রতিটি ধাপে কথা বলতে পারেন।
how-stages = ছয়টি ধাপ
how-stage-problem = যে সেবায় বেশি সময় লাগে, বেশি খরচ হয় বা বারবার যেতে হয়, অফিস তা লিখে জানায়। প্রকাশের আগে আরেকজন কর্মকর্তাকে তা পড়তে হয়।
how-stage-ideas = স্টার্টআপ, ব্যবসা, এনজিও ও বিশ্ববিদ্যালয় প্রস্তাব পাঠায়। যে কেউ প্রশ্ন করতে পারে। সব উত্তর সবার জন্য খোলা। সময় শেষ হলে আর কোনো প্রস্তাব নেওয়া হয় না, এক সেকেন্ড পরেও না।
how-stage-choice = কারা অংশ নিতে পারে, অফিস তা যাচাই করে। তারপর বাছাই করে। প্রতিটি দল কারণ জানতে পারে। সব ফল একসঙ্গে প্রকাশ হয়।
how-stage-pilot = বাছাই করা প্রস্তাবটি কয়েকটি আসল অফিসে পরীক্ষা করা হয়। কেমন চলছে, সবাই পড়তে পারে এবং যা দেখছে তা বলতে পারে।
how-stage-proof = আগে ও পরে দিন, টাকা ও যাতায়াত গোনা হয়। কতজনকে জিজ্ঞেস করা হয়েছে, তা ছাড়া কোনো সংখ্যা দেখানো হয় না।
how-stage-scale = যা কাজে দেয়, তা আরও অফিসে যায়। যা কাজে দেয় না, তা থামানো হয়। কারণসহ তা সবার চোখের সামনে থাকে।
how-decide = কে সিদ্ধান্ত নেয়
how-decide-text =
    - একজন কর্মকর্তা সমস্যা লেখেন। প্রকাশের আগে **আরেকজন কর্মকর্তাকে** রাজি হতে হয়।
    - কোন সমাধান এগোবে, তা ঠিক করেন অফিসের একজন জ্যেষ্ঠ ব্যক্তি। তাঁর নাম জানানো থাকে।
    - কেউ নিজের দলের প্রস্তাব বিচার করেন না।
    - যাঁরা সিদ্ধান্ত নেন, সাইন ইনের সময় তাঁদের দুইবার পরিচয় দিতে হয়।
how-clocks = উত্তরের সময়
how-clocks-text =
    - প্রশ্ন বা আপত্তির উত্তর আসে **১০ কর্মদিবসের** মধ্যে।
    - ৫ জন "আমিও" বললে যেকোনো মন্তব্যের উত্তরও আসে।
    - কত সময় বাকি আর কোন অফিস উত্তর দেবে, আপনি দেখতে পান।
    - দেরি হলে বিষয়টি সেখানকার জ্যেষ্ঠ ব্যক্তির কাছে যায়। কারা সময়মতো উত্তর দেয়, সেই খোলা তালিকাতেও তা ধরা হয়।
    - সমস্যার লেখায় বড় বদল হলে দলগুলো অন্তত আরও ৭ দিন পায়।
how-reasons = কারণ
how-reasons-text =
    - কারণ ছাড়া কোনো বাছাই নয়। সিস্টেম তা নেয় না।
    - কারণ না জানিয়ে পাইলট এগোয় না, পেছায় না, থামেও না।
    - কোনো মন্তব্য লুকানো হলে কেন, তা দেখা যায়। আপনি আবার দেখতে বলতে পারেন।
how-check = আপনি যেভাবে আমাদের যাচাই করবেন
how-check-text =
    - সমস্যার প্রতিটি সংস্করণ পড়ুন, কী বদলেছে দেখুন।
    - কোন অফিস সময়মতো উত্তর দেয়, দেখুন।
    - দলগুলো রসিদ পায়। তাতে সময় আর পাঠানো লেখার একটি কোড থাকে। পরে দেখানো যায় যে কিছু বদলানো হয়নি।
    - প্রতিটি সিদ্ধান্ত তারিখ, কারণ ও পদসহ রাখা হয়। পরে তা বদলানো যায় না।
how-official = এই সাইট আসল কি না, কীভাবে বুঝবেন
how-official-text =
    - ব্রাউজারের ওপরে ঠিকানাটি দেখুন। আপনার অফিস যে ঠিকানা দিয়েছে, সেটিই হবে।
    - আমরা কখনো ফোনে আপনার কোড চাই না।
    - অংশ নেওয়ার জন্য আমরা কখনো টাকা চাই না।

### Help
help-title = সাহায্য
help-lead = সব কিছু অ্যাকাউন্ট ছাড়াই পড়া যায়। কথা বলতে বা প্রস্তাব পাঠাতে ইমেইল দিয়ে সাইন ইন করুন।
help-speak = আপনার কথা বলুন
help-speak-text =
    1. সমস্যা, সমাধান বা পাইলটটি খুঁজুন। খোঁজার ঘরে লিখুন, বা তালিকা খুলুন।
    2. মন্তব্যের জায়গায় যান। বেছে নিন: সমর্থন, আপত্তি, সমালোচনা বা প্রশ্ন।
    3. নিজের ভাষায় লিখুন। ছোট হলেও চলবে।
    4. পাঠান। অফিস কোন তারিখের মধ্যে উত্তর দেবে, দেখতে পাবেন।
    5. উত্তর এলে আমরা আপনাকে জানাব।
help-me-too = কেউ আগেই কথাটি বলে থাকলে "আমিও" চাপুন। ৫ জন হলে অফিসকে উত্তর দিতেই হবে।
help-idea = দল নিয়ে প্রস্তাব পাঠান
help-idea-text =
    1. সাইন ইন করুন, দলের একটি পাতা খুলুন।
    2. যে সমস্যায় প্রস্তাব নেওয়া হচ্ছে, সেটি খুলুন। "আপনার প্রস্তাব পাঠান" চাপুন।
    3. ধাপে ধাপে লিখুন। প্রতিটি ধাপ রাখা থাকে। থেমে পরে আবার আসতে পারেন।
    4. সময় শেষ হওয়ার আগে পাঠান। একটি রসিদ পাবেন।
    5. সময় শেষ হওয়া পর্যন্ত বদলাতে পারবেন। শেষেরটিই ধরা হবে।
help-office = আপনার অফিসের সমস্যা জানান
help-office-text =
    1. অফিসপ্রধানকে বলুন আপনাকে এই দায়িত্ব দিতে।
    2. "আমার কাজ" খুলুন, নতুন সমস্যা লেখা শুরু করুন।
    3. মানুষের কী ক্ষতি হয় লিখুন: কত দিন, কত টাকা, কতবার যাওয়া। সমাধান লিখবেন না।
    4. দ্বিতীয় কর্মকর্তার কাছে পাঠান। তিনি প্রকাশ করবেন, নয়তো কী বাকি আছে বলবেন।
help-sign-in = পাসওয়ার্ড ছাড়া সাইন ইন
help-sign-in-text =
    আমরা আপনার ইমেইলে একটি কোড ও একটি লিংক পাঠাই। কোডটি লিখুন বা লিংকে চাপুন। ৩০ মিনিট কাজ করে। ইমেইল আসেনি? স্প্যাম ফোল্ডারে দেখুন, তারপর নতুন কোড চান।
help-shared = এক ফোন কয়েকজন ব্যবহার করলে
help-shared-text =
    - কাজ শেষে সাইন আউট করুন। বোতামটি প্রতিটি পাতার শেষে আছে।
    - ব্রাউজারে ইমেইল জমা রাখবেন না।
    - কোন কোন ফোনে সাইন ইন করা আছে, সেটিংসে দেখা যায়। প্রতিটি আলাদা করে বন্ধ করা যায়।
help-helper = কেউ সাহায্য করলে
help-helper-text =
    ডিজিটাল সেন্টার বা অফিসের কর্মী আপনার হয়ে লিখে দিতে পারেন। সাহায্য নেওয়া হয়েছে, তা সব সময় দেখানো হয়। পাঠানোর আগে তিনি লেখাটি আপনাকে পড়ে শোনান। আপনার কথার দাম একই থাকে।
help-safe = নাম না জানিয়ে কথা বলা
help-safe-text =
    লেখার সময় "আমার নাম দেখাবেন না" বেছে নিন। ওই আলোচনায় আপনি অন্য একটি নাম পাবেন। অফিস বা দল জানতে পারে না আপনি কে। শুধু একজন মডারেটর কারণ দেখিয়ে জানতে পারেন, আর তা লেখা থাকে। চেনা দিতে না চাইলে এমন কিছু লিখবেন না, যা শুধু আপনিই জানেন।
help-hard = পড়তে কষ্ট হলে
help-hard-text =
    - ৩৩৩ নম্বরে কল করুন। কোনো খরচ নেই। আমরা পাতাটি পড়ে শোনাই, আপনার হয়ে লিখে দিই।
    - ফোন পাতা পড়ে শোনাতে পারে। ফোনের সেটিংসে "পড়ে শোনান" খুঁজুন।
    - অক্ষর বড় করা যায়। কিছুই হারায় না।
help-call = ৩৩৩ নম্বরে কল করুন
help-call-text = কোনো খরচ নেই, সকাল ৮টা থেকে রাত ৮টা।

### Accessibility
access-title = সবার জন্য ব্যবহারযোগ্য
access-lead = এই সাইট সবার জন্য। কোথাও আটকে গেলে দোষ আমাদের, আমরা ঠিক করব।
access-goal = আমাদের লক্ষ্য
access-goal-text =
    আমরা **WCAG 2.2, স্তর AA** মেনে চলি। লেখা ও পেছনের রঙের তফাত অন্তত ৭:১। প্রতিটি পাতা প্রোগ্রাম দিয়ে পরীক্ষা করি, আলো ও অন্ধকারে, বড় ও ছোট পর্দায়।
access-works = যা ঠিকঠাক চলে
access-works-text =
    - মাউস ছাড়াই সব পাতা চলে। আপনি কোথায় আছেন, সব সময় দেখা যায়।
    - স্ক্রিপ্ট ছাড়া এবং ধীর ফোনেও সব পাতা চলে।
    - লেখা দ্বিগুণ বড় করা যায়। ৩২০ চওড়া পর্দাতেও পাতা ধরে।
    - শুধু রং দিয়ে কিছু বোঝানো হয় না। সঙ্গে আকার ও শব্দ থাকে।
    - কিছু নড়ে না, জ্বলে-নেভে না।
    - আলো বা অন্ধকার: প্রতিটি পাতার শেষে বেছে নিন।
    - সব পাতা ইংরেজি, বাংলা, ইন্দোনেশীয় ও আরবিতে আছে।
access-not-yet = যা এখনো ভালো নয়
access-not-yet-text =
    - দলগুলোর দেওয়া ফাইল হয়তো পড়ে শোনানো যায় না। আমাদের কাছে লেখাটি চান।
    - মানুষের কথা যে ভাষায় লেখা, সেই ভাষাতেই থাকে।
    - সব স্ক্রিন রিডারে এখনো পরীক্ষা করা হয়নি।
access-tell = আমাদের জানান
access-tell-text =
    ৩৩৩ নম্বরে কল করুন। কোনো খরচ নেই, সকাল ৮টা থেকে রাত ৮টা। কোন পাতায় কী হলো বলুন। ১০ কর্মদিবসের মধ্যে উত্তর দেব। উত্তরে খুশি না হলে অফিসের জ্যেষ্ঠ ব্যক্তিকে চান।

### Privacy
privacy-title = গোপনীয়তা: আমরা কী রাখি
privacy-lead = আমরা অল্পই রাখি। কিছু বিক্রি করি না। অন্য কোনো কোম্পানি এখানে আপনাকে দেখে না।
privacy-keep = আপনার সম্পর্কে যা রাখি
privacy-keep-text =
    - **শুধু পড়লে:** নাম নেই, অ্যাকাউন্ট নেই। আপনার ভাষা আর আলো বা অন্ধকার আপনার নিজের ব্রাউজারে মনে রাখা হয়।
    - **সাইন ইন করলে:** আপনার ইমেইল, নাম, জায়গার নাম (যদি দেন) ও ভাষা। ইমেইল কখনো দেখানো হয় না।
    - **আপনি যা লেখেন:** মন্তব্য, প্রশ্ন, প্রস্তাব ও লেখার সময়।
    - **যার খবর চান** এবং যে খোঁজ রেখে দেন।
    - **কোথায় সাইন ইন করা আছে:** ব্রাউজারের ধরন ও সময়, যাতে আপনি বন্ধ করতে পারেন।
privacy-long = কত দিন
privacy-long-text =
    - সাইন ইন কোড ৩০ মিনিট কাজ করে।
    - সাইন ইন থাকে বড়জোর ৩০ দিন।
    - আপনি মুছতে না বলা পর্যন্ত অ্যাকাউন্ট ও লেখা থাকে।
    - অফিসের সিদ্ধান্ত চিরদিন থাকে। তাতে পদ থাকে, নাগরিকের নাম থাকে না।
privacy-cookies = কুকি
privacy-cookies-text =
    তিনটি, সবই আমাদের: একটি সাইন ইন রাখে, একটি আলো বা অন্ধকার, একটি ভাষা। কোনোটিই অন্য সাইটে আপনার পিছু নেয় না। অন্য সাইট থেকে আমরা কিছু আনি না।
privacy-protected = নাম না জানিয়ে কথা বললে
privacy-protected-text =
    শুধু ওই আলোচনায় আপনি অন্য নাম পান। অ্যাকাউন্টের সঙ্গে তার যোগ আলাদা করে তালা দিয়ে রাখা হয়। অফিস খুলতে পারে না। দলও পারে না। মডারেটর শুধু কারণ দেখিয়ে খুলতে পারেন, আর তা লেখা থাকে।
privacy-who = কে কী দেখে
privacy-who-text =
    - আপনি না লুকালে সবাই আপনার লেখার পাশে আপনার নাম দেখে।
    - খসড়া শুধু আপনার দল দেখে।
    - পাঠানো প্রস্তাব অফিস দেখে সময় শেষ হওয়ার পরে, বিচারের জন্য।
    - আপনার ইমেইল আমরা কখনো কোনো অফিস বা দলকে দিই না।
privacy-rights = আপনার অধিকার
privacy-rights-text =
    - **দেখা:** আপনার সম্পর্কে আমাদের কাছে কী আছে।
    - **ঠিক করা:** যা ভুল। বেশির ভাগই সেটিংসে বদলাতে পারেন।
    - **মোছা:** আপনার অ্যাকাউন্ট। কোনো কথা গোনায় রাখতে হলে তা "মুছে ফেলা ব্যক্তি" নামে থাকে, আপনার কাছে ফেরার পথ থাকে না।
    - **অভিযোগ:** দেশের তথ্য সুরক্ষা দপ্তরে।

    ৩৩৩ নম্বরে কল করুন বা অফিসে জিজ্ঞেস করুন। ১০ কর্মদিবসের মধ্যে উত্তর দেব।

### The demo
mailbox-title = ডেমোর ডাকবাক্স
mailbox-lead = ডেমো থেকে কোনো চিঠি বাইরে যায় না। যে চিঠিগুলো যেত, সব এখানে।
mailbox-empty = এখনো কোনো চিঠি নেই। ইমেইল দিয়ে সাইন ইন করুন বা একটি মন্তব্যের উত্তর দিন, তারপর আবার দেখুন।
mailbox-list = চিঠি, নতুনগুলো আগে
mailbox-letter = চিঠি
mailbox-to = প্রাপক
mailbox-about = বিষয়
mailbox-when = সময়
mailbox-back = সব চিঠি
demo-title = কারও হয়ে ব্যবহার করে দেখুন
demo-lead = একবার চাপলেই এঁদের একজন হয়ে সাইন ইন হবে। এখানকার সব মানুষ কাল্পনিক।
demo-go = সাইন ইন
demo-go-as = { $name } হয়ে
demo-who-officer = কর্মকর্তা: অফিসের সমস্যা লেখেন
demo-who-second-officer = দ্বিতীয় কর্মকর্তা: পড়েন ও প্রকাশ করেন
demo-who-senior-owner = জ্যেষ্ঠ দায়িত্বপ্রাপ্ত: সিদ্ধান্ত নেন, দেরি হলে উত্তর দেন
demo-who-evaluator = মূল্যায়নকারী: প্রস্তাব বিচার করেন
demo-who-startup = স্টার্টআপ: প্রস্তাব পাঠায়
demo-who-ngo = এনজিও: প্রস্তাব পাঠায়
demo-who-citizen = নাগরিক: কথা বলেন, উত্তর পান
demo-who-moderator = মডারেটর: আলোচনা দেখেশুনে রাখেন
demo-who-administrator = প্রশাসক: অফিস, দায়িত্ব ও সেটিংস
demo-footer = ডেমোর মানুষ, জায়গা ও সংখ্যা কাল্পনিক।
### Search and lists
search-all-heading = খুঁজুন
search-all-lead = সমস্যা, সমাধান, পাইলট, দপ্তর, দল আর মানুষের কথা। সব এক জায়গায়।
search-all-label = আপনি কী খুঁজছেন?
search-all-found = { $count ->
    [0] কিছু পাওয়া যায়নি
    [one] { $count }টি পাওয়া গেছে
   *[other] { $count }টি পাওয়া গেছে
}
search-challenges-heading = সমস্যা
search-challenges-lead = দপ্তর যেসব সমস্যার সমাধান চায়। যেটি আপনি পারেন সেটি বেছে প্রস্তাব পাঠান।
search-challenges-label = সমস্যা খুঁজুন
search-challenges-found = { $count ->
    [0] আপনার খোঁজে কোনো সমস্যা মেলেনি
    [one] { $count }টি সমস্যা পাওয়া গেছে
   *[other] { $count }টি সমস্যা পাওয়া গেছে
}
search-use-cases-heading = যে সমাধান কাজ করে
search-use-cases-lead = কোথাও না কোথাও যা এখনই কাজ করছে। দপ্তর চাইলে পরখ করে দেখতে পারে।
search-use-cases-label = সমাধান খুঁজুন
search-use-cases-found = { $count ->
    [0] আপনার খোঁজে কোনো সমাধান মেলেনি
    [one] { $count }টি সমাধান পাওয়া গেছে
   *[other] { $count }টি সমাধান পাওয়া গেছে
}
search-pilots-heading = পাইলট
search-pilots-lead = যেসব সমাধান এখন পরখ হচ্ছে, আর আগেরগুলোর কী হলো।
search-pilots-label = পাইলট খুঁজুন
search-pilots-found = { $count ->
    [0] আপনার খোঁজে কোনো পাইলট মেলেনি
    [one] { $count }টি পাইলট পাওয়া গেছে
   *[other] { $count }টি পাইলট পাওয়া গেছে
}
search-hint = সেবা, জায়গা বা দপ্তরের নাম লিখুন। বানান ঠিক না হলেও চলবে।
search-go = খুঁজুন
search-suggestions = মিলে যাওয়া শিরোনাম
search-shorter = তালিকা ছোট করুন
search-update = ফল দেখান
search-order = সাজান
search-order-go = সাজান
search-order-best = সবচেয়ে মেলে
search-order-newest = সবচেয়ে নতুন
search-order-closing = শিগগির শেষ
search-order-people = বেশি মানুষের উপকার
search-order-proof = ভালো প্রমাণ
search-order-far = সবচেয়ে এগিয়ে
search-filling = আমরা এখনও গুছাচ্ছি। কিছু জিনিস এখন পাওয়া যাবে না। এক মিনিট পরে আবার দেখুন।
search-did-you-mean = আপনি কি বলতে চেয়েছেন
search-chosen = আপনার বাছাই
search-remove = বাছাই সরান:
search-remove-all = সব সরান
search-nothing = কিছু মেলেনি। কম শব্দে বা অন্য শব্দে খুঁজুন। এই খোঁজ রেখেও দিতে পারেন। নতুন কিছু মিললে জানাব।
search-way-filters = বাছাই ছাড়া দেখুন
search-way-fewer = “{ $words }” খুঁজুন
search-way-everywhere = শুধু এই তালিকায় নয়, সব জায়গায় খুঁজুন
search-save = এই খোঁজ রেখে দিন
search-save-hint = নতুন কিছু মিললে আমরা মেইল পাঠাই। যখন খুশি থামাতে পারেন।
search-save-sign-in = রেখে দিতে সাইন ইন করুন
search-filter-kind = কী
search-filter-stage = ধাপ
search-filter-service = সেবা
search-filter-who = কে প্রস্তাব পাঠাতে পারে
search-filter-team = কে বানিয়েছে
search-filter-proof = প্রমাণ
search-filter-place = জায়গা
search-filter-office = দপ্তর
search-filter-language = যে ভাষায় লেখা
search-all-place = সব জায়গা
search-all-office = সব দপ্তর
search-office-unknown = একটি দপ্তর
search-stage-open = প্রস্তাব নেওয়া হচ্ছে
search-proof-level = স্তর { $level }
search-proof-of-five = প্রমাণ: ৫টির মধ্যে স্তর { $level }
search-kind-challenge = সমস্যা
search-kind-use-case = সমাধান
search-kind-proposal = প্রস্তাব
search-kind-pilot = পাইলট
search-kind-agency = দপ্তর
search-kind-organisation = দল
search-kind-comment = মতামত
search-kind-decision = বাছাই
search-kinds-challenge = সমস্যা
search-kinds-use-case = সমাধান
search-kinds-proposal = প্রস্তাব
search-kinds-pilot = পাইলট
search-kinds-agency = দপ্তর
search-kinds-organisation = দল
search-kinds-comment = মতামত
search-kinds-decision = বাছাই
search-people-a-year = { $count ->
    [one] বছরে { $count } জন মানুষ।
   *[other] বছরে { $count } জন মানুষ।
}
search-tcv-today = এখন, একজনের জন্য
search-tcv-with = এই সমাধানে, একজনের জন্য
search-draft = এখনও প্রকাশ হয়নি
search-cancelled = তুলে নেওয়া হয়েছে
search-opens = { $day } থেকে খোলা
search-open = খোলা
search-closed = প্রস্তাব নেওয়া শেষ
search-ideas = { $count ->
    [one] এ পর্যন্ত { $count }টি প্রস্তাব
   *[other] এ পর্যন্ত { $count }টি প্রস্তাব
}
search-pilots = { $count ->
    [one] { $count }টি পাইলট
   *[other] { $count }টি পাইলট
}
search-sites = { $count ->
    [one] { $count }টি জায়গায়
   *[other] { $count }টি জায়গায়
}
search-stopped = থেমে গেছে
search-selected = বাছাই হয়েছে
search-verified = যাচাই করা দল
search-proposal-for = যে সমস্যার প্রস্তাব: { $title }
search-decision-for = যে সমস্যার বাছাই: { $title }
search-stance-support = সমর্থন
search-stance-objection = আপত্তি
search-stance-critique = সমালোচনা
search-stance-question = প্রশ্ন
search-me-too = { $count ->
    [one] আরও { $count } জন একই কথা বলেন
   *[other] আরও { $count } জন একই কথা বলেন
}
search-similar = এর মতো আরও
saved-title = আমার রাখা খোঁজ
saved-lead = এগুলোর কোনোটিতে নতুন কিছু মিললে আমরা মেইল পাঠাই।
saved-words = “{ $words }”
saved-since = রাখা হয়েছে
saved-remove = থামান
saved-none = আপনার কোনো রাখা খোঁজ নেই। কিছু খুঁজুন, তারপর “এই খোঁজ রেখে দিন” চাপুন।
saved-go = সমস্যা খুঁজুন
refusal-saved-search-unknown = এই খোঁজ রাখা যায় না। তালিকায় ফিরে আবার খুঁজুন।
refusal-saved-search-many = আপনার { $most }টি খোঁজ রাখা আছে। আগে একটি থামান।
mail-saved-search-found-subject = { $count ->
    [one] আপনার খোঁজে নতুন কিছু মিলেছে
   *[other] আপনার খোঁজে নতুন { $count }টি মিলেছে
}
mail-saved-search-found-body =
    প্রিয় { $name },

    এগুলো নতুন, আর আপনার রাখা একটি খোঁজের সঙ্গে মেলে:

    { $titles }

    সব দেখুন:
    { $link }

### Selection
selection-title = প্রস্তাব বাছাই
selection-kicker = চ্যালেঞ্জ { $number }।
selection-heading = { $count ->
    [one] বাছাই করুন: { $count }টি প্রস্তাব এসেছে
   *[other] { $count }টি প্রস্তাব থেকে বাছাই করুন
}
selection-heading-open = প্রস্তাব পাঠানো এখনো চলছে
selection-lead = এই পাতা শুধু আপনার অফিস দেখে। আপনি সবাইকে জানালে দলগুলো ফল পাবে।
selection-lead-open = { $date }-এর পরে প্রস্তাবগুলো পড়তে পারবেন। তার আগে কেউ পড়ে না।
selection-cancelled = এই চ্যালেঞ্জ বাতিল হয়েছে। বাছাই করার কিছু নেই।
selection-released = সবাই বাছাইয়ের ফল জানে, তারিখ
selection-see-public = সবাই যা দেখে তা দেখুন
selection-ideas = যেসব প্রস্তাব এসেছে
selection-col-idea = প্রস্তাব
selection-col-team = দল
selection-col-state = কোন ধাপে আছে
selection-col-reasons = কারণ
selection-col-do = আপনি যা করতে পারেন
selection-decide = পড়ুন ও সিদ্ধান্ত নিন
selection-read = পড়ুন
selection-reasons-count = { $needed }টির মধ্যে { $written }টি লেখা
selection-none = কোনো প্রস্তাব আসেনি
selection-none-text = চ্যালেঞ্জটি কারণ জানিয়ে বাতিল করতে পারেন, অথবা নতুন একটি দিতে পারেন।
selection-release-title = সবাইকে জানান
selection-release-go = সবাইকে বাছাইয়ের ফল জানান
selection-release-done = বাছাইয়ের ফল সবার জন্য খোলা। প্রতিটি দল কারণ পেয়েছে।
selection-release-who = জ্যেষ্ঠ দায়িত্বশীল কর্মকর্তা সবাইকে জানান। আপনি সিদ্ধান্ত তৈরি করতে পারেন।
selection-release-factor = আগে আপনার দ্বিতীয় প্রমাণ দেখান।
selection-release-hint = সব দল একই সময়ে জানবে, প্রতিটি কারণসহ। এটি ফেরানো যায় না।
selection-missing = এখনো বাকি:
selection-all-ready = সব প্রস্তাবের কারণ লেখা হয়েছে
selection-rules-title = এটি যেভাবে চলে
selection-rule-1 = প্রতিটি প্রস্তাবের জন্য একটি সিদ্ধান্ত, একটি মূল কারণ এবং প্রতিটি মাপকাঠির কারণ লাগে।
selection-rule-2 = যিনি চ্যালেঞ্জ লিখেছেন বা সিদ্ধান্ত তৈরি করেছেন, তিনি সবাইকে জানাতে পারেন না।
selection-rule-3 = নিজের দলের প্রস্তাব নিয়ে কেউ সিদ্ধান্ত নেন না।
selection-weight = ১০০-র মধ্যে { $weight } গোনা হয়। দল এটি পড়বে।
selection-why-over = সিদ্ধান্ত জানানো হয়ে গেছে। আর বদলানো যায় না।
selection-why-role = চ্যালেঞ্জের দায়িত্বপ্রাপ্ত কর্মকর্তা বা প্যানেলের সভাপতি সিদ্ধান্ত তৈরি করেন। আপনি পড়তে পারেন।
progress-unread = সিদ্ধান্ত হয়নি
progress-eligible = নিয়ম মেনেছে
progress-eligible-hint = বিচার করা যাবে। এখনো ফল নেই।
progress-shortlisted = সংক্ষিপ্ত তালিকায়
progress-shortlisted-hint = আপনি এটি আরও ভালো করে দেখছেন।
progress-selected = বাছাই হয়েছে
progress-selected-hint = এটি পাইলট হবে।
progress-reserve = অপেক্ষমাণ
progress-reserve-hint = বাছাই করা প্রস্তাব সরে গেলে এটি উঠে আসবে।
progress-not_selected = বাছাই হয়নি
progress-not_selected-hint = দল আপনার কারণগুলো পাবে।
progress-ineligible = নিয়ম মানেনি
progress-ineligible-hint = একটি কারণই যথেষ্ট।
decide-title = আপনার সিদ্ধান্ত
decide-lead = আপনার কথা হুবহু দলের কাছে যাবে। কী ভালো ছিল আর কী বাদ পড়েছে তা লিখুন।
decide-progress = আপনি কী সিদ্ধান্ত নিলেন?
decide-reason = সংক্ষেপে কারণ
decide-reason-hint = দুই বা তিনটি বাক্য। বাছাই করা প্রস্তাবের ক্ষেত্রে সবাই পড়তে পারবে।
decide-save = আমার সিদ্ধান্ত রাখুন
decide-private = জ্যেষ্ঠ কর্মকর্তা সবাইকে জানানো পর্যন্ত শুধু আপনার অফিস এটি দেখে।
decide-kind = দলের ধরন
decide-verified = যাচাই
decide-verified-yes = হ্যাঁ, আমরা তাদের চিনি
decide-verified-no = এখনো নয়
decide-sent = পাঠানো হয়েছে
promote-title = এই প্রস্তাবকে উপরে তুলুন
promote-lead = এটি অপেক্ষমাণ ছিল। এখন বাছাই করলে এটি পাইলট হবে এবং সবাই জানবে।
promote-reason = এখন কেন?
promote-go = এই প্রস্তাব বাছাই করুন
idea-part-steps = মানুষের জন্য কী বদলাবে
idea-part-as-is = আজ
idea-part-to-be = এই প্রস্তাবে
idea-part-solution = যেভাবে কাজ করে
idea-part-reasoning = কেন তারা এমন আশা করে
idea-part-evidence = এ পর্যন্ত প্রমাণ
idea-part-team = কারা করবে
idea-part-partners = অংশীদার
idea-part-timeline = সময়সূচি
idea-part-risks = কী ভুল হতে পারে
idea-part-data = ব্যক্তিগত তথ্য
idea-part-access = যাঁরা কম পড়েন বা ফোন নেই তাঁদের জন্য
idea-part-licence = কতটা উন্মুক্ত
idea-part-money = ধাপ অনুযায়ী টাকা
idea-col-step = ধাপ
idea-col-when = কখন
idea-col-amount = পরিমাণ
idea-week = সপ্তাহ { $number }
hoped-title = দল যা আশা করে
hoped-not-measured = মাপা হয়নি
hoped-note = এই সংখ্যাগুলো প্রস্তাব থেকে। এখনো কেউ মাপেনি।
hoped-tag = আশা, মাপা নয়
hoped-today = আজ
hoped-hope = আশা
award-title = বাছাই
award-lead = { $sent }টি প্রস্তাবের মধ্যে { $selected }টি বাছাই হয়েছে।
award-reserve = অপেক্ষমাণ
award-others = অন্য যেসব প্রস্তাব এসেছে
award-unnamed = আরও { $count }টি প্রস্তাব এসেছিল। দলগুলো চাইলে দেখাতে পারে।
award-right = প্রতিটি দল নিজের প্রস্তাবের কারণ পেয়েছে।
reasons-title = সিদ্ধান্ত
reasons-why = কেন
reasons-next = এরপর কী হবে
reasons-see-pilot = পাইলট দেখুন
reasons-heading-selected = এই প্রস্তাব বাছাই হয়েছে
reasons-heading-reserve = এই প্রস্তাব অপেক্ষমাণ
reasons-heading-not_selected = এই প্রস্তাব বাছাই হয়নি
reasons-heading-ineligible = এই প্রস্তাব নিয়ম মানেনি
reasons-next-selected = অফিস ও দল চুক্তি লেখে। তারপর পাইলট শুরু হয়।
reasons-next-reserve = বাছাই করা প্রস্তাব সরে গেলে অফিস এটি বাছাই করতে পারে। আমরা দলকে লিখব।
reasons-next-not_selected = প্রস্তাবটি দলেরই থাকে। অন্য অফিসকে সমাধান হিসেবে দেখানো যায়, বা অন্য চ্যালেঞ্জে পাঠানো যায়।
reasons-next-ineligible = দল এটি ঠিক করে অন্য চ্যালেঞ্জে উত্তর দিতে পারে। প্রশ্ন থাকলে অফিসকে জিজ্ঞাসা করুন।
refusal-decision-reason = সংক্ষেপে কারণ লিখুন
refusal-decision-criterion = এই অংশের কারণ লিখুন
refusal-release-none = কোনো প্রস্তাব আসেনি। কারণ জানিয়ে চ্যালেঞ্জ বাতিল করুন।
refusal-release-undecided = “{ $title }” নিয়ে সিদ্ধান্ত নিন
refusal-release-reasons = “{ $title }”-এর সব কারণ লিখুন
refusal-release-own-challenge = এই চ্যালেঞ্জ আপনি লিখেছেন। অন্য একজন জ্যেষ্ঠ কর্মকর্তাকে সবাইকে জানাতে হবে।
refusal-release-own-decisions = এখানে একটি সিদ্ধান্ত আপনি তৈরি করেছেন। অন্য একজন জ্যেষ্ঠ কর্মকর্তাকে সবাইকে জানাতে হবে।
refusal-selection-open = প্রস্তাব পাঠানো এখনো চলছে। বন্ধ হওয়া পর্যন্ত অপেক্ষা করুন।
refusal-selection-over = সিদ্ধান্ত জানানো হয়েছে বা চ্যালেঞ্জ বাতিল হয়েছে। কিছু বদলানো যায় না।
refusal-selection-not-reserve = শুধু অপেক্ষমাণ প্রস্তাব উপরে উঠতে পারে
error-own-proposal = এই প্রস্তাব আপনার নিজের দলের। অন্য কাউকে সিদ্ধান্ত নিতে হবে।

### Pilots
pilot-description = { $agency } ও { $organisation }-এর পাইলট। ৬ ধাপের { $number }: { $stage }।
pilot-from-challenge = চ্যালেঞ্জ { $number } থেকে।
pilot-tag-agreement = বাছাই হয়েছে: এরপর চুক্তি
pilot-tag-pilot = পাইলট চলছে
pilot-tag-proof = প্রমাণ: এরপর সিদ্ধান্ত
pilot-tag-scale = বিস্তার চলছে
pilot-tag-stopped = থামানো হয়েছে
pilot-stopped-title = এই পাইলট কেন থামানো হলো
pilot-take-part = আপনি কি এই সেবা নেন?
pilot-take-part-text = কী চলছে আর কী চলছে না বলুন। অফিসকে উত্তর দিতেই হবে।
pilot-say = আপনার কথা বলুন
pilot-follow = খবর চাই
pilot-unfollow = আর খবর চাই না
pilot-agreement-go = চুক্তি
pilot-stage-go = ধাপ বদলান
pilot-work-go = খবর দিন বা জায়গা যোগ করুন
pilot-proof-title = এটি কি কাজ করে?
pilot-proof-counting = আমরা { $date } থেকে গুনছি। এখনো মাপা সংখ্যা নেই।
pilot-proof-unsigned = পাইলট শুরুর দিন থেকে আমরা গুনব। চুক্তি এখনো সই হয়নি।
pilot-proof-stopped = এই পাইলট থামানো হয়েছে। এখানে কোনো মাপা সংখ্যা প্রকাশ হয়নি।
pilot-updates-title = খবর
pilot-updates-none = এখনো খবর নেই। খবর চাইলে আমরা জানাব।
pilot-log-title = কে কী সিদ্ধান্ত নিলেন, কেন
pilot-log-label = সিদ্ধান্ত, নতুনটি আগে
pilot-log-chosen = বাছাই হয়েছে
pilot-log-started = চুক্তি সই হয়েছে, পাইলট শুরু
pilot-log-stopped = থামানো হয়েছে
pilot-log-declined = দল চুক্তিতে রাজি হয়নি
pilot-next-agreement = এরপর: চুক্তি সই
pilot-next-pilot = এরপর: প্রমাণের ধাপ
pilot-next-proof = এরপর: বিস্তার, আরও পরীক্ষা, বা থামানো
pilot-next-scale = এরপর: আরও অফিস
pilot-about = এই পাইলট সম্পর্কে
pilot-fact-agency = অফিস
pilot-fact-team = দল
pilot-fact-started = শুরু
pilot-fact-challenge = যে চ্যালেঞ্জ থেকে
pilot-fact-idea = প্রস্তাব
pilot-fact-idea-read = পুরো প্রস্তাব পড়ুন
pilot-sites-title = কোথায় চলছে
pilot-sites-none = এখনো কোনো জায়গা নেই।
pilot-sites-closed = আগে এখানে চলেছে
pilot-researchers = গবেষকদের জন্য
pilot-idia-one = IDIA বিস্তারের ৬ ধাপের { $number }।
pilot-idia-range = IDIA বিস্তারের ৬ ধাপের { $first } থেকে { $last }।
pilot-route-label = এই পাইলটের ধাপ
pilot-route-ideas = { $count }টি প্রস্তাব এসেছে
pilot-route-sites = { $count }টি জায়গা
pilot-route-next-pilot = চুক্তির পরে
pilot-route-next-proof = পাইলটের পরে
pilot-route-next-scale = প্রমাণ জোরালো হলে
pilot-similar = এ রকম সমস্যার সমাধান
pilot-work-title = এই পাইলট চালান
pilot-work-lead = মানুষকে জানান কী হচ্ছে। যাঁরা খবর চান তাঁরা মেইল পান।
pilot-update-title = খবর দিন
pilot-update-headline = শিরোনাম
pilot-update-headline-hint = যেমন: প্রথম ৪০০টি সাক্ষাৎ শেষ
pilot-update-text = কী হয়েছে
pilot-update-text-hint = যা কাজ করেনি তা-ও বলুন। মানুষের নাম ও ফোন নম্বর দেবেন না।
pilot-update-language = আপনার লেখার ভাষা
pilot-update-go = এই খবর দিন
pilot-site-add = জায়গা যোগ করুন
pilot-site-name = জায়গার নাম
pilot-site-name-hint = যে অফিস বা জায়গায় মানুষ আসে
pilot-site-region = এলাকা
pilot-site-go = এই জায়গা যোগ করুন
pilot-site-close = এই জায়গা বন্ধ করুন
pilot-stage-title = ধাপ বদলান
pilot-stage-lead = এখন ধাপ: { $stage }। যাঁরা খবর চান সবাই আপনার কারণ পড়বেন। এটি খোলা তালিকায় থাকবে।
pilot-stage-to = আপনি কী সিদ্ধান্ত নিলেন?
pilot-stage-reason = কেন?
pilot-stage-reason-hint = সবাই এটি পড়বে। মানুষের নাম দেবেন না।
pilot-stage-publish = সিদ্ধান্ত নিন ও সবাইকে জানান
pilot-move-on = { $stage } ধাপে যান
pilot-move-on-hint = আগের ধাপ শেষ।
pilot-move-back = { $stage } ধাপে ফিরে যান
pilot-move-back-hint = আগে আরও কাজ দরকার।
pilot-move-stop = এই পাইলট থামান
pilot-move-stop-hint = এটি একেবারে শেষ হবে এবং আপনার কারণসহ দেখা যাবে।
pilot-agreement-title = চুক্তি
pilot-agreement-lead = দুই পক্ষ সই করলে পাইলট শুরু হয়।
pilot-agreement-note = কী ঠিক হয়েছে?
pilot-agreement-note-hint = কোথায়, কত দিন, কত টাকায়। সবাই এটি পড়বে।
pilot-agreement-sign = দুই পক্ষ সই করেছে
pilot-agreement-signed = চুক্তি সই হয়েছে।
pilot-agreement-waits = অফিসের জ্যেষ্ঠ কর্মকর্তা সই হওয়া চুক্তি এখানে জানান।
pilot-decline-lead = অফিস আপনাদের সঙ্গে চুক্তি তৈরি করছে। দল না পারলে এখানে জানান।
pilot-decline-reason = দল কেন পারছে না?
pilot-decline-go = চুক্তিতে না বলুন
refusal-pilot-over = এই পাইলট শেষ। কিছু বদলানো যায় না।
refusal-pilot-state = এরপর এই ধাপ আসে না
refusal-pilot-signed = চুক্তি আগেই সই হয়েছে
refusal-pilot-unsigned = আগে চুক্তি সই করুন
refusal-pilot-same-stage = পাইলট এই ধাপেই আছে
refusal-pilot-stage-ahead = একবারে এক ধাপ যান
refusal-pilot-stage-before = সই হওয়া পাইলট এর আগের ধাপে ফিরতে পারে না
refusal-site-name = এই নামে একটি জায়গা আছে
refusal-site-too-many = এই পাইলটে জায়গা বেশি হয়ে গেছে
error-not-of-pilot = শুধু এই পাইলটের দল ও অফিস এটি করতে পারে।
error-team-lead-only = শুধু দলের প্রধান চুক্তিতে না বলতে পারেন।

### My desk
desk-kicker = { $who }। { $date }
desk-heading = { $count ->
    [0] আপনার জন্য কিছু অপেক্ষায় নেই
   *[other] { $count }টি কাজ আপনার অপেক্ষায়
}
desk-late = { $count }টিতে দেরি হয়েছে। সেখান থেকে শুরু করুন।
desk-next-clock = কিছুতে দেরি নেই। পরের সময়সীমা: { $date }।
desk-lead-quiet = কিছুতে দেরি নেই, কোনো সময়সীমাও নেই।
desk-lead-citizen = এখানে দেখবেন আপনি কীসের খবর চান আর অফিস আপনাকে কী উত্তর দিল।
desk-show = দেখান
desk-waiting-title = আপনার অপেক্ষায়
desk-nothing = এখানে কিছু করার নেই। কিছু এলে আমরা লিখব।
desk-chip-all = সব { $count }
desk-chip-answer = উত্তর { $count }
desk-chip-decide = সিদ্ধান্ত { $count }
desk-chip-check = যাচাই { $count }
desk-chip-sign = সই { $count }
desk-chip-write = লেখা { $count }
desk-verb-answer-now = উত্তর দিন।
desk-verb-decide-now = সিদ্ধান্ত নিন।
desk-verb-check-now = যাচাই করুন।
desk-verb-sign-now = সই করুন।
desk-verb-write-now = লিখুন।
desk-waiting = { $count ->
    [0] আজ নতুন
   *[other] { $count } দিন ধরে অপেক্ষায়
}
desk-question = প্রশ্ন:
desk-stance-support = সমর্থন:
desk-stance-objection = আপত্তি:
desk-stance-critique = সমালোচনা:
desk-stance-question = প্রশ্ন:
desk-review = এই চ্যালেঞ্জ কি তৈরি?
desk-changes = বদল চাওয়া হয়েছে:
desk-prepare = { $all }টির মধ্যে { $count }টি প্রস্তাব সিদ্ধান্তের অপেক্ষায়:
desk-release = { $count ->
    [one] সিদ্ধান্ত তৈরি, সবাইকে জানান:
   *[other] সব { $count }টি সিদ্ধান্ত তৈরি, সবাইকে জানান:
}
desk-agreement = সই হওয়া চুক্তি জানান:
desk-stage = বিস্তার, আরও পরীক্ষা, নাকি থামানো?
desk-draft = আপনার খসড়া:
desk-request = একটি অফিস আপনার সমাধান চায়:
desk-partner = একটি দল আপনাদের সঙ্গে চায়:
desk-question-do = উত্তর লিখুন
desk-comment-do = উত্তর লিখুন
desk-review-do = পড়ুন ও যাচাই করুন
desk-changes-do = ঠিক করুন
desk-prepare-do = এগিয়ে যান
desk-release-do = পড়ুন ও জানান
desk-agreement-do = পড়ুন ও সই করুন
desk-stage-do = দেখুন ও সিদ্ধান্ত নিন
desk-draft-do = লেখা চালিয়ে যান
desk-request-do = পড়ুন ও উত্তর দিন
desk-partner-do = পড়ুন ও উত্তর দিন
desk-same = { $count } জন একই কথা বলেছেন।
desk-escalated = দেরি হওয়ায় জ্যেষ্ঠ কর্মকর্তার কাছে গেছে।
desk-invitations = আমন্ত্রণ
desk-invitation = { $who } আপনাকে আমন্ত্রণ জানিয়েছে: { $role }। { $date }-এর আগে মেইলের লিংক খুলুন।
desk-team-page = দলের পাতা
desk-team-ideas = আপনাদের প্রস্তাব
desk-team-no-ideas = আপনারা এখনো প্রস্তাব পাঠাননি।
desk-team-find = সমাধানের জন্য সমস্যা খুঁজুন
desk-team-reasons = কারণ পড়ুন
desk-untitled = নামহীন খসড়া
desk-questions = আপনার করা প্রশ্ন
desk-question-answered = উত্তর এসেছে
desk-voices = আপনাকে দেওয়া উত্তর
desk-voices-all = আমার সব কথা দেখুন
desk-no-answers = এখনো উত্তর নেই। আপনি কথা বললে উত্তর এখানে আসবে।
desk-answer-read = যেখানে বলা হয়েছে সেখানে পড়ুন
desk-changed = কিছু বদলেছে
desk-promise = নাগরিকদের কাছে আপনার কথা
desk-promise-share = ১০০টির মধ্যে সময়মতো উত্তর
desk-promise-goal = লক্ষ্য: { $goal }।
desk-promise-average = গড়ে { $time }-এ উত্তর দেন।
desk-promise-none = এখনো কেউ উত্তরের অপেক্ষায় ছিল না।
desk-promise-all = সব অফিস দেখুন
desk-start = কিছু শুরু করুন
desk-start-challenge = নতুন চ্যালেঞ্জ দিন
desk-start-copy = কাজ করে এমন সমাধান খুঁজুন
desk-start-find = চ্যালেঞ্জ খুঁজুন
desk-start-use-case = দলের একটি সমাধান দেখান
desk-moderation = অভিযোগ করা কথা যাচাই করুন
desk-follows = আপনি যার খবর চান
desk-no-follows = এখনো কিছু নেই। কোনো পাতায় “খবর চাই” চাপলে এখানে আসবে।
desk-board = আমাদের কাজ কোথায়
desk-board-list = তালিকায় দেখুন:
desk-board-gold = উপরে সোনালি মানে আপনার অপেক্ষায়।
desk-more = আরও { $count }টি
desk-card-draft = { $count ->
    [0] খসড়া, আজকের
   *[other] খসড়া, { $count } দিনের
}
desk-card-review = একজন সহকর্মী দেখছেন
desk-card-changes = বদল চাওয়া হয়েছে
desk-card-choice = { $all }টির { $prepared }টির সিদ্ধান্ত
desk-card-ideas = { $count }টি প্রস্তাব
desk-card-sites = { $count }টি জায়গা
desk-card-day = দিন { $count }
desk-card-agreement = এরপর চুক্তি

### Mail about selection and pilots
mail-selection-ready-subject = সব সিদ্ধান্ত তৈরি: { $title }
mail-selection-ready-body =
    “{ $title }”-এর সব প্রস্তাবের সিদ্ধান্ত কারণসহ তৈরি। পড়ুন এবং সবাইকে জানান:

    { $link }
mail-selection-released-subject = বাছাইয়ের ফল: { $title }
mail-selection-released-body =
    “{ $title }”-এর প্রস্তাবগুলো থেকে অফিস বাছাই করেছে। কে বাছাই হলো ও কেন, পড়ুন:

    { $link }
mail-proposal-decided-subject = { $outcome ->
    [selected] আপনাদের প্রস্তাব বাছাই হয়েছে: { $title }
    [reserve] আপনাদের প্রস্তাব অপেক্ষমাণ: { $title }
    [ineligible] আপনাদের প্রস্তাব নিয়ম মানেনি: { $title }
   *[not_selected] আপনাদের প্রস্তাব বাছাই হয়নি: { $title }
}
mail-proposal-decided-body =
    “{ $challenge }”-এর জন্য “{ $title }” নিয়ে অফিস সিদ্ধান্ত নিয়েছে। কারণ ও এরপর কী, পড়ুন:

    { $link }
mail-pilot-signed-subject = পাইলট শুরু: { $title }
mail-pilot-signed-body =
    চুক্তি সই হয়েছে। পাইলট “{ $title }” শুরু। কী ঠিক হলো পড়ুন:

    { $link }
mail-pilot-declined-subject = দল রাজি হয়নি: { $title }
mail-pilot-declined-body =
    “{ $title }”-এর দল চুক্তিতে রাজি হয়নি। কারণ: { $reason }

    { $link }
mail-pilot-moved-subject = { $to ->
    [proof] এখন ধাপ প্রমাণ: { $title }
    [scale] এখন ধাপ বিস্তার: { $title }
   *[pilot] এখন ধাপ পাইলট: { $title }
}
mail-pilot-moved-body =
    অফিস “{ $title }”-এর ধাপ বদলেছে। কারণ: { $reason }

    { $link }
mail-pilot-stopped-subject = থামানো হয়েছে: { $title }
mail-pilot-stopped-body =
    অফিস “{ $title }” পাইলট থামিয়েছে। কারণ: { $reason }

    { $link }
mail-pilot-updated-subject = খবর: { $headline }
mail-pilot-updated-body =
    “{ $title }” পাইলটের খবর: { $headline }

    { $link }
mail-pilot-site-opened-subject = নতুন জায়গা: { $site }
mail-pilot-site-opened-body =
    “{ $title }” পাইলট এখন { $site }-এ চলছে।

    { $link }
mail-pilot-site-closed-subject = জায়গা বন্ধ: { $site }
mail-pilot-site-closed-body =
    “{ $title }” পাইলট আর { $site }-এ চলছে না।

    { $link }
# End of selection, pilots and desks.
