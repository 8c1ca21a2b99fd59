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

### মানুষ, অফিস ও দল
sign-in-other = অন্য উপায়
sign-in-other-password = পাসওয়ার্ড দিয়ে ঢুকুন
sign-in-other-mail = ইমেইলে কোড পাঠান
sign-in-password = পাসওয়ার্ড
sign-in-password-lead = সেটিংসে যে পাসওয়ার্ড দিয়েছেন, সেটি লিখুন।
sign-in-forgotten = পাসওয়ার্ড নেই বা ভুলে গেছেন? ইমেইলে কোড নিন। তারপর সেটিংসে নতুন পাসওয়ার্ড দিন।
settings-title = আমার সেটিংস
settings-saved = রাখা হয়েছে।
settings-me = আমার কথা
settings-name-hint = অন্যরা আপনার কথার পাশে এই নাম দেখেন।
settings-place = কোথায় থাকেন
settings-place-hint = শহর বা জেলা। অন্যরা আপনার কথার পাশে এটি দেখেন।
settings-language = ভাষা
settings-language-hint = এই ভাষায় আপনাকে লিখি।
settings-sessions = কোথায় কোথায় সাইন ইন করা আছে
settings-safety = নিরাপদ থাকুন
settings-email = ইমেইল
settings-email-hint = শুধু আপনি ও এই সাইট যাঁরা চালান তাঁরা দেখেন।
settings-on = চালু
settings-off = বন্ধ
settings-second-factor-needed = আপনার দায়িত্বে কিছু ঠিক করার আগে এটি লাগবে।
settings-second-factor-set = চালু করুন
settings-second-factor-change = দেখান বা বদলান
settings-password-there = আপনার পাসওয়ার্ড আছে।
settings-password-none = পাসওয়ার্ড নেই। আপনি ইমেইলে সাইন ইন করেন। তাতেই চলে।
settings-password-set = পাসওয়ার্ড দিন
settings-password-change = পাসওয়ার্ড বদলান
settings-roles = দায়িত্ব
settings-no-roles = কোনো দায়িত্ব নেই। দায়িত্ব ছাড়াই সবাই বলতে, জানতে ও খবর পেতে পারেন।
session-device = { $system }-এ { $browser }
session-device-unknown = অচেনা যন্ত্র
session-seen = শেষ ব্যবহার { $date }
session-this = এই যন্ত্র
session-end = ওখান থেকে বের করুন
session-end-others = বাকি সব জায়গা থেকে বের করুন
password-title = পাসওয়ার্ড
password-lead = পাসওয়ার্ড ছাড়াই ইমেইলে সাইন ইন করা যায়। বদলালে বাকি সব জায়গা থেকে বের হয়ে যাবেন।
password-current = এখনকার পাসওয়ার্ড
password-new = নতুন পাসওয়ার্ড
password-new-hint = { $least }টি বা তার বেশি অক্ষর। মিল নেই এমন চারটি শব্দ ভালো।
password-save = এই পাসওয়ার্ড রাখুন
password-remove = পাসওয়ার্ড মুছে দিন
second-factor-title = দ্বিতীয় ধাপ
second-factor-ask = অ্যাপ খুলে যে ৬টি সংখ্যা দেখায় তা লিখুন।
second-factor-ask-hint = ৬টি সংখ্যা। অথবা আপনার একটি উদ্ধার কোড।
second-factor-show = এগিয়ে যান
second-factor-lead = ফোনের একটি অ্যাপ ৬টি সংখ্যা দেখায়। এতে আপনার নামে আর কেউ কিছু ঠিক করতে পারে না।
second-factor-step-1 = ১. অ্যাপ নিন
second-factor-step-1-text = যেকোনো অথেনটিকেটর অ্যাপ চলে। অনেকগুলো বিনামূল্যে ও খোলা।
second-factor-step-2 = ২. অ্যাপে Pilotage যোগ করুন
second-factor-step-2-text = অ্যাপ দিয়ে এই ছবি ধরুন।
second-factor-picture = আপনার অ্যাপের জন্য কিউআর কোড। একই চাবি নিচে লেখা আছে।
second-factor-type = ক্যামেরা নেই? এই চাবি অ্যাপে লিখুন।
second-factor-step-3 = ৩. অ্যাপ যা দেখায় তা লিখুন
second-factor-code-hint = ৬টি সংখ্যা। ৩০ সেকেন্ড পরপর বদলায়।
second-factor-confirm = চালু করুন
second-factor-done = এটি চালু আছে, আর এই যন্ত্রে আপনি দেখিয়েছেন।
second-factor-codes = উদ্ধার কোড
second-factor-codes-left = { $count ->
    [0] আর কোনো কোড নেই। নতুন কোড নিন।
    [one] আপনার { $count }টি কোড বাকি।
   *[other] আপনার { $count }টি কোড বাকি।
}
second-factor-codes-new = নতুন কোড নিন
second-factor-remove-title = বন্ধ করুন
second-factor-remove-text = তাহলে যে দায়িত্বে এটি লাগে তাতে কিছু ঠিক করতে পারবেন না।
second-factor-remove = বন্ধ করুন
codes-title = আপনার উদ্ধার কোড
codes-lead = লিখে নিরাপদে রাখুন। ফোন হারালে প্রতিটি কোড একবার চলে।
codes-once = শুধু এখনই দেখাচ্ছি। আর দেখানো যাবে না।
codes-go-on = লিখে রেখেছি
agencies-title = অফিস
agencies-lead = এই অফিসগুলো এখানে তাদের সমস্যা জানায় ও আপনাকে উত্তর দেয়।
agencies-found = { $count ->
    [one] { $count }টি অফিস
   *[other] { $count }টি অফিস
}
agencies-none = এখনো কোনো অফিস নেই
agencies-none-next = এই সাইট যাঁরা চালান তাঁরা যোগ করবেন।
agency-meta = { $kind }, { $region }
agency-kind-ministry = মন্ত্রণালয়
agency-kind-department = দপ্তর
agency-kind-district = জেলা অফিস
agency-kind-municipality = পৌরসভা বা সিটি করপোরেশন
agency-kind-other = অন্য সরকারি অফিস
agency-about = এই অফিস কী করে
agency-about-hint = দুই-তিনটি ছোট বাক্য।
agency-work = কী নিয়ে কাজ করে
agency-under = এর অধীন অফিস
agency-challenges = { $count ->
    [one] { $count }টি চ্যালেঞ্জ
   *[other] { $count }টি চ্যালেঞ্জ
}
agency-challenges-open = { $count ->
    [one] এখন খোলা { $count }টি
   *[other] এখন খোলা { $count }টি
}
agency-pilots = { $count ->
    [one] { $count }টি পাইলট
   *[other] { $count }টি পাইলট
}
agency-promise = নাগরিকের কাছে কথা
agency-answers-of-100 = ১০০টির মধ্যে সময়মতো উত্তর
agency-answers-days = { $count ->
    [one] অর্ধেক উত্তর এসেছে { $count } দিনের মধ্যে।
   *[other] অর্ধেক উত্তর এসেছে { $count } দিনের মধ্যে।
}
agency-all-answers = কে সময়মতো উত্তর দেয় দেখুন
agency-phone = ফোন
agency-lead = আপনি এই অফিসের প্রধান
agency-name = অফিসের নাম
agency-kind = ধরন
agency-region = কোথায়
agency-parent = কার অধীন
agency-parent-hint = এর ওপরের অফিস।
agency-no-parent = কারও অধীন নয়
agency-language = ভাষা
agency-language-hint = এই অফিস যে ভাষায় লেখে।
agency-country = দেশ
agency-country-hint = দুটি ইংরেজি অক্ষর, যেমন BD
agency-time-zone = সময় অঞ্চল
agency-time-zone-hint = যেমন Asia/Dhaka
agency-currency = মুদ্রা
agency-new-title = অফিস যোগ করুন
agency-edit-title = পরিচয় বদলান
agency-settings-title = দিন ও সীমা
agency-settings-lead = নাগরিক কত দিন অপেক্ষা করবেন, কখন উত্তর দিতেই হবে। প্রতিটি বদল সবাই দেখেন।
agency-people-title = মানুষ ও দায়িত্ব
agency-people-lead = এখানে কে কাজ করেন, কে কী পারেন। কেউ একা ঠিক করেন না।
agency-people-now = এখানে যাঁরা কাজ করেন
agency-people-none = এখনো কেউ নেই। আগে অফিসের প্রধানকে ডাকুন।
agency-open = খোলা
agency-closed = বন্ধ
agency-close = এই অফিস বন্ধ করুন
agency-close-text = পাতাটি থাকবে না। সিদ্ধান্তগুলো থাকবে। যাঁরা কাজ করেন তাঁদের জানানো হবে।
agency-open-again = আবার খুলুন
agency-open-text = সব সিদ্ধান্তসহ পাতাটি ফিরে আসবে।
setting-limits = { $least } থেকে { $most }। সাধারণত { $usual }।
setting-answer_days = নাগরিককে উত্তর দেওয়ার কর্মদিবস
setting-escalation_days = এরপর কত কর্মদিবস পরে ঊর্ধ্বতনকে জানানো হবে
setting-me_too_due = কতজন "আমারও" বললে উত্তর দিতেই হবে
setting-report_hide = কয়টি অভিযোগে কথা আড়াল হবে, যাচাই পর্যন্ত
setting-comment_edit_minutes = কত মিনিট কথা বদলানো যায়
setting-amendment_extra_days = নিয়ম বদলালে অন্তত কত দিন থাকবে
setting-request_days = দলকে উত্তর দেওয়ার কর্মদিবস
setting-pilot_update_days = কত দিন খবর না থাকলে পাইলট চিহ্নিত হবে
role-agency_owner-does = মানুষ আনেন ও দায়িত্ব দেন।
role-challenge_owner-does = চ্যালেঞ্জ লেখেন ও প্রশ্নের উত্তর দেন।
role-senior_owner-does = অনুমোদন, বাছাই ও বন্ধ করেন। নিজের চ্যালেঞ্জে নয়।
role-panel_chair-does = যাঁরা নম্বর দেন তাঁদের নেতৃত্ব দেন।
role-evaluator-does = একা, কারণসহ প্রস্তাবে নম্বর দেন।
role-evidence_verifier-does = প্রমাণ যাচাই করেন। কোনো পক্ষের নন।
role-finance_approver-does = অন্যের মেনে নেওয়া কাজের টাকা অনুমোদন করেন।
role-facilitator-does = সেবা কেন্দ্রে নাগরিককে সম্মতি নিয়ে সাহায্য করেন।
roles-of = এই মানুষ কী কী পারেন
roles-of-hint = সব চিহ্ন তুলে নিলে তিনি আর এখানে কাজ করেন না।
roles-change = দায়িত্ব বদলান
roles-look = খেয়াল করুন
roles-to-separate = { $one } ও { $other }: দুজন আলাদা মানুষ ভালো। একই বিষয়ে একজন দুটি করতে পারেন না।
invite = কাউকে ডাকুন
invite-email = তাঁর ইমেইল
invite-role = দায়িত্ব
invite-send = আমন্ত্রণ পাঠান
invitations-open = যেসব আমন্ত্রণ অপেক্ষায়
invitation-until = চলবে
invitation-take-back = ফিরিয়ে নিন
invitation-title = আমন্ত্রণ
invitation-lead = { $person } আপনাকে যোগ দিতে বলছেন। আপনার দায়িত্ব: { $role }।
invitation-for = এই আমন্ত্রণ যাঁর জন্য:
invitation-accept = হ্যাঁ, যোগ দিচ্ছি
invitation-sign-in = আগে এই ঠিকানা দিয়ে সাইন ইন করুন।
invitation-other-address = আপনি অন্য ঠিকানায় সাইন ইন করেছেন
invitation-other-address-next = বের হয়ে আবার লিংকটি খুলুন। ঠিক ঠিকানা দিয়ে সাইন ইন করুন।
invitation-accepted = এই আমন্ত্রণ ব্যবহার হয়ে গেছে
invitation-accepted-next = আপনার অফিস ও দল আপনার ডেস্কে পাবেন।
invitation-taken-back = এই আমন্ত্রণ ফিরিয়ে নেওয়া হয়েছে
invitation-taken-back-next = যিনি ডেকেছিলেন তাঁকে জিজ্ঞেস করুন।
invitation-old = এই আমন্ত্রণ পুরোনো হয়ে গেছে
invitation-old-next = এটি ১৪ দিন চলত। নতুন একটি চান।
organisations-title = দল
organisations-lead = স্টার্টআপ, ব্যবসা, এনজিও ও বিশ্ববিদ্যালয়, যারা সমাধান চেষ্টা করে।
organisations-found = { $count ->
    [one] { $count }টি দল
   *[other] { $count }টি দল
}
organisation-register = আপনার দল যোগ করুন
organisation-new-title = আপনার দল যোগ করুন
organisation-edit-title = পরিচয় বদলান
organisation-form-lead = এটি সবাই পড়তে পারেন।
organisation-name = দলের নাম
organisation-name-note = এই নাম আমরা যাচাই করেছি। বদলালে আবার যাচাই করতে হবে।
organisation-kind = ধরন
organisation-region = কোথায়
organisation-about = আপনারা কী করেন
organisation-about-hint = দুই-তিনটি ছোট বাক্য।
organisation-website = ওয়েবসাইট
organisation-website-hint = শুরু হবে https:// দিয়ে
organisation-language = যে ভাষায় লেখেন
organisation-verified = যাচাই করা
organisation-not-verified = যাচাই হয়নি
organisation-checked = আসল কি না
organisation-verified-text = এই দল যাচাই করেছি
organisation-not-verified-text = এখনো কেউ এই দল যাচাই করেনি।
organisation-ask = যাচাই করতে বলুন
organisation-asked = আপনি বলেছেন। আমরা লিখে জানাব।
organisation-use-cases = অন্য জায়গায় চলছে এমন সমাধান
organisation-no-use-cases = এখনো কিছু দেখানো হয়নি।
organisation-pilots = পাইলট
organisation-yours = আপনার দল
organisation-people-title = দলের মানুষ
organisation-people-now = দলে যাঁরা আছেন
organisation-me = আপনি
organisation-make-admin = দলনেতা করুন
organisation-make-member = সদস্য করুন
organisation-leave = দল ছাড়ুন
organisation-remove = বাদ দিন
admin-title = পরিচালনা
admin-overview = কী অপেক্ষায়
admin-people = মানুষ
admin-mail = চিঠি
admin-record = নথি
admin-teams-waiting = { $count ->
    [0] কোনো দল যাচাইয়ের অপেক্ষায় নেই
    [one] { $count }টি দল যাচাইয়ের অপেক্ষায়
   *[other] { $count }টি দল যাচাইয়ের অপেক্ষায়
}
admin-mail-waiting = { $count ->
    [one] { $count }টি চিঠি অপেক্ষায়
   *[other] { $count }টি চিঠি অপেক্ষায়
}
admin-mail-failed = { $count ->
    [0] কোনো চিঠি আটকায়নি
    [one] { $count }টি চিঠি যায়নি
   *[other] { $count }টি চিঠি যায়নি
}
admin-people-found = { $count ->
    [one] { $count } জন
   *[other] { $count } জন
}
admin-go-teams = দল যাচাই করুন
admin-go-mail = চিঠি দেখুন
admin-go-people = মানুষ খুঁজুন
admin-people-search = নাম বা ইমেইল
admin-name = নাম
admin-since = কবে থেকে
admin-state = অবস্থা
admin-do = কী করা যায়
admin-active = খোলা
admin-suspended = বন্ধ
admin-platform-roles = পুরো সাইটের দায়িত্ব
admin-role-give = দিন
admin-role-take = ফিরিয়ে নিন
admin-suspend-title = এই অ্যাকাউন্ট বন্ধ করুন
admin-suspend = অ্যাকাউন্ট বন্ধ করুন
admin-reopen-title = এই অ্যাকাউন্ট খুলুন
admin-reopen = অ্যাকাউন্ট খুলুন
admin-reason = কারণ
admin-reason-person = এটি ওই মানুষকে পাঠাই।
admin-reason-public = এটি সবাই পড়তে পারেন।
admin-reason-team = এটি সবাই পড়তে পারেন। দলকেও পাঠাই।
admin-all-teams = সব দল দেখুন
admin-asked-on = চেয়েছে
admin-check = যাচাই করুন
admin-nothing = এখানে কিছু অপেক্ষায় নেই।
admin-team-page = দলের পাতা দেখুন
admin-verify = আসল দল
admin-verify-no = না বলুন
admin-unverify = যাচাই ফিরিয়ে নিন
admin-mail-is-waiting = অপেক্ষায়
admin-mail-is-failed = যায়নি
admin-mail-is-sent = গেছে
admin-mail-retry = এখনই সব আবার চেষ্টা করুন
admin-mail-failed-list = যেসব চিঠি যায়নি
admin-mail-kind = ধরন
admin-mail-when = কবে আটকেছে
admin-mail-tries = চেষ্টা
admin-record-lead = সবচেয়ে নতুন সিদ্ধান্ত, দায়িত্বের নামে। মানুষের নাম এখানে থাকে না।
admin-record-see = দেখুন
record-agency-created = অফিস যোগ হয়েছে
record-agency-edited = অফিসের পরিচয় বদলেছে
record-agency-closed = অফিস বন্ধ হয়েছে
record-agency-opened = অফিস আবার খুলেছে
record-setting-changed = সীমা বদলেছে
record-role-given = দায়িত্ব দেওয়া হয়েছে
record-role-taken = দায়িত্ব ফিরিয়ে নেওয়া হয়েছে
record-organisation-verified = দল যাচাই হয়েছে
record-organisation-unverified = দলের যাচাই ফিরিয়ে নেওয়া হয়েছে
record-person-suspended = অ্যাকাউন্ট বন্ধ হয়েছে
record-person-reopened = অ্যাকাউন্ট খুলেছে
refusal-country = দুটি ইংরেজি অক্ষর লিখুন, যেমন BD
refusal-time-zone = Asia/Dhaka-র মতো সময় অঞ্চল লিখুন
refusal-agency-circle = এই অফিস এর অধীন। অন্য একটি বাছুন।
refusal-last-admin = আপনি শেষ দলনেতা। আগে আরেকজনকে দলনেতা করুন।
refusal-last-head = ইনি অফিসের শেষ প্রধান। আগে আরেকজনকে প্রধান করুন।
refusal-last-administrator = ইনি শেষ পরিচালক। আগে আরেকজনকে পরিচালক করুন।
refusal-organisation-name = আরেকটি দলের এই নাম আছে। অন্য নাম দিন।
refusal-own-account = এটি আপনার নিজের অ্যাকাউন্ট। আরেকজন পরিচালককে বলুন।
refusal-has-role = তাঁর এই দায়িত্ব আগে থেকেই আছে।
refusal-password-short = { $least }টি বা তার বেশি অক্ষর দিন
refusal-password-common = এই পাসওয়ার্ড অনেকে চেষ্টা করে। অন্যটি দিন।
refusal-password-wrong = ঠিকানা বা পাসওয়ার্ড ঠিক নয়।
refusal-password-current = এটি আপনার এখনকার পাসওয়ার্ড নয়।
refusal-second-factor = কোডটি ঠিক নয়, বা ব্যবহার হয়ে গেছে। পরেরটির অপেক্ষা করুন।
refusal-second-factor-there = আপনার দ্বিতীয় ধাপ আছে। আগে বন্ধ করুন।
refusal-second-factor-missing = আপনার দ্বিতীয় ধাপ নেই। আগে চালু করুন।
refusal-invitation-accepted = এই আমন্ত্রণ ব্যবহার হয়ে গেছে।
refusal-invitation-old = এই আমন্ত্রণ পুরোনো হয়ে গেছে।
refusal-invitation-other-address = এই আমন্ত্রণ অন্য ঠিকানার জন্য।
refusal-invitation-taken-back = এই আমন্ত্রণ ফিরিয়ে নেওয়া হয়েছে।
error-not-a-team-lead = শুধু দলনেতা এটি করতে পারেন।
error-own-organisation = আপনি এই দলে আছেন। আরেকজন পরিচালক যাচাই করবেন।
mail-invitation-subject = { $person } আপনাকে { $place }-এ ডাকছেন
mail-invitation-body =
    { $person } আপনাকে { $place }-এ যোগ দিতে বলছেন। আপনার দায়িত্ব: { $role }।

    এই পাতা খুলুন, এই ঠিকানা দিয়ে সাইন ইন করুন ও বোতাম চাপুন:
    { $link }

    এটি ১৪ দিন চলবে। কেন পেলেন না জানলে কিছু করতে হবে না।
mail-invitation-accepted-subject = { $person } { $place }-এ যোগ দিয়েছেন
mail-invitation-accepted-body =
    { $person } { $place }-এ আপনার আমন্ত্রণে হ্যাঁ বলেছেন।

    { $link }
mail-role-given-subject = { $place }-এ আপনার নতুন দায়িত্ব
mail-role-given-body =
    { $place }-এ এখন আপনি: { $role }।

    আপনার দায়িত্ব দেখুন:
    { $link }
mail-role-taken-subject = { $place }-এ একটি দায়িত্ব শেষ হয়েছে
mail-role-taken-body =
    { $place }-এ আপনি আর নন: { $role }।

    আপনার দায়িত্ব দেখুন:
    { $link }
mail-agency-closed-subject = Pilotage-এ { $agency } বন্ধ হয়েছে
mail-agency-closed-body =
    একজন পরিচালক { $agency } বন্ধ করেছেন। কারণ: { $reason }

    { $link }
mail-agency-opened-subject = Pilotage-এ { $agency } আবার খুলেছে
mail-agency-opened-body =
    একজন পরিচালক { $agency } আবার খুলেছেন। কারণ: { $reason }

    { $link }
mail-organisation-verification-asked-subject = { $organisation } যাচাই চায়
mail-organisation-verification-asked-body =
    { $organisation } দলটি আসল কি না, তা যাচাই করতে বলছে।

    { $link }
mail-organisation-verified-subject = { $organisation } যাচাই হয়েছে
mail-organisation-verified-body =
    আপনার দল { $organisation } এখন "যাচাই করা"। আমরা লিখেছি: { $reason }

    { $link }
mail-organisation-unverified-subject = { $organisation } যাচাই করা নয়
mail-organisation-unverified-body =
    আপনার দল { $organisation }-এর "যাচাই করা" চিহ্ন নেই। কারণ: { $reason }

    আবার চাইতে পারেন:
    { $link }
mail-organisation-member-left-subject = একজন { $organisation } ছেড়েছেন
mail-organisation-member-left-body =
    একজন আর { $organisation } দলে নেই।

    { $link }
mail-organisation-member-changed-subject = { $organisation }-এ আপনার দায়িত্ব বদলেছে
mail-organisation-member-changed-body =
    { $organisation } দলে এখন আপনি: { $role }।

    { $link }
mail-password-changed-subject = আপনার পাসওয়ার্ড বদলেছে
mail-password-changed-body =
    Pilotage-এ আপনার পাসওয়ার্ড দেওয়া বা বদলানো হয়েছে। আপনি করেননি? ইমেইলে সাইন ইন করে এখনই বদলান:
    { $link }
mail-password-removed-subject = আপনার পাসওয়ার্ড মুছে দেওয়া হয়েছে
mail-password-removed-body =
    এখন আপনি Pilotage-এ শুধু ইমেইলে সাইন ইন করবেন। আপনি করেননি? এখনই সেটিংস দেখুন:
    { $link }
mail-second-factor-set-subject = আপনার দ্বিতীয় ধাপ চালু হয়েছে
mail-second-factor-set-body =
    আপনার অ্যাকাউন্টে দ্বিতীয় ধাপ চালু হয়েছে। আপনি করেননি? এখনই ৩৩৩ নম্বরে ফোন করুন।

    { $link }
mail-second-factor-removed-subject = আপনার দ্বিতীয় ধাপ বন্ধ হয়েছে
mail-second-factor-removed-body =
    আপনার অ্যাকাউন্টের দ্বিতীয় ধাপ বন্ধ হয়েছে। আপনি করেননি? এখনই ৩৩৩ নম্বরে ফোন করুন।

    { $link }
mail-recovery-code-used-subject = একটি উদ্ধার কোড ব্যবহার হয়েছে
mail-recovery-code-used-body =
    কেউ আপনার একটি উদ্ধার কোড ব্যবহার করেছে। আপনি করেননি? এখনই ৩৩৩ নম্বরে ফোন করুন।

    { $link }
mail-recovery-codes-renewed-subject = আপনার নতুন উদ্ধার কোড হয়েছে
mail-recovery-codes-renewed-body =
    আপনার পুরোনো উদ্ধার কোড আর চলবে না। আপনি করেননি? এখনই ৩৩৩ নম্বরে ফোন করুন।

    { $link }
mail-person-suspended-subject = আপনার অ্যাকাউন্ট আপাতত বন্ধ
mail-person-suspended-body =
    { $name }, Pilotage-এ আপনার অ্যাকাউন্ট আপাতত বন্ধ করেছি। কারণ: { $reason }

    ভুল মনে হলে ৩৩৩ নম্বরে ফোন করুন, বা এখানে পড়ুন কী করতে পারেন:
    { $link }
mail-person-reopened-subject = আপনার অ্যাকাউন্ট আবার খুলেছে
mail-person-reopened-body =
    { $name }, Pilotage-এ আপনার অ্যাকাউন্ট আবার খুলেছে। আমরা লিখেছি: { $reason }

    { $link }
