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
    [one] { $count } বার
   *[other] { $count } বার
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
footer-help-text = [৩৩৩](tel:333) নম্বরে কল করুন। কোনো খরচ নেই, সকাল ৮টা থেকে রাত ৮টা। অথবা কাছের ডিজিটাল সেন্টারে যান। কর্মীরা আপনার সঙ্গে বসে এখানকার যেকোনো ফরম পূরণ করে দেবেন।
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
role-challenge_owner = সমস্যার দায়িত্বপ্রাপ্ত কর্মকর্তা
role-senior_owner = ঊর্ধ্বতন কর্মকর্তা
role-panel_chair = বাছাই দলের সভাপতি
role-evaluator = মূল্যায়নকারী
role-evidence_verifier = প্রমাণ যাচাইকারী
role-finance_approver = টাকা অনুমোদনকারী
role-organisation_admin = দলনেতা
role-organisation_member = দলের সদস্য
role-facilitator = সাহায্যকারী
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
    - কোন সমাধান এগোবে, তা ঠিক করেন অফিসের একজন ঊর্ধ্বতন কর্মকর্তা। তাঁর নাম সবাই জানে।
    - কেউ নিজের দলের প্রস্তাব বিচার করেন না।
    - যাঁরা সিদ্ধান্ত নেন, সাইন ইনের সময় তাঁদের দুইবার পরিচয় দিতে হয়।
how-clocks = উত্তরের সময়
how-clocks-text =
    - প্রশ্ন বা আপত্তির উত্তর আসে **১০ কর্মদিবসের** মধ্যে।
    - ৫ জন “আমিও” বললে যেকোনো মন্তব্যের উত্তরও আসে।
    - কত সময় বাকি আর কোন অফিস উত্তর দেবে, আপনি দেখতে পান।
    - দেরি হলে বিষয়টি সেখানকার ঊর্ধ্বতন কর্মকর্তার কাছে যায়। কারা সময়মতো উত্তর দেয়, সেই খোলা তালিকাতেও তা ধরা হয়।
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
help-me-too = কেউ আগেই কথাটি বলে থাকলে “আমিও” চাপুন। ৫ জন হলে অফিসকে উত্তর দিতেই হবে।
help-idea = দল নিয়ে প্রস্তাব পাঠান
help-idea-text =
    1. সাইন ইন করুন, দলের একটি পাতা খুলুন।
    2. যে সমস্যায় প্রস্তাব নেওয়া হচ্ছে, সেটি খুলুন। “আপনার প্রস্তাব পাঠান” চাপুন।
    3. ধাপে ধাপে লিখুন। প্রতিটি ধাপ রাখা থাকে। থেমে পরে আবার আসতে পারেন।
    4. সময় শেষ হওয়ার আগে পাঠান। একটি রসিদ পাবেন।
    5. সময় শেষ হওয়া পর্যন্ত বদলাতে পারবেন। শেষেরটিই ধরা হবে।
help-office = আপনার অফিসের সমস্যা জানান
help-office-text =
    1. অফিসপ্রধানকে বলুন আপনাকে এই দায়িত্ব দিতে।
    2. “আমার কাজ” খুলুন, নতুন সমস্যা লেখা শুরু করুন।
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
    লেখার সময় “আমার নাম দেখাবেন না” বেছে নিন। ওই আলোচনায় আপনি অন্য একটি নাম পাবেন। অফিস বা দল জানতে পারে না আপনি কে। শুধু একজন মডারেটর কারণ দেখিয়ে জানতে পারেন, আর তা লেখা থাকে। চেনা দিতে না চাইলে এমন কিছু লিখবেন না, যা শুধু আপনিই জানেন।
help-hard = পড়তে কষ্ট হলে
help-hard-text =
    - ৩৩৩ নম্বরে কল করুন। কোনো খরচ নেই। আমরা পাতাটি পড়ে শোনাই, আপনার হয়ে লিখে দিই।
    - ফোন পাতা পড়ে শোনাতে পারে। ফোনের সেটিংসে “পড়ে শোনান” খুঁজুন।
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
    ৩৩৩ নম্বরে কল করুন। কোনো খরচ নেই, সকাল ৮টা থেকে রাত ৮টা। কোন পাতায় কী হলো বলুন। ১০ কর্মদিবসের মধ্যে উত্তর দেব। উত্তরে খুশি না হলে অফিসের ঊর্ধ্বতন কর্মকর্তার সঙ্গে কথা বলতে চান।

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
    চারটি, সবই আমাদের: একটি সাইন ইন রাখে, একটি আলো বা অন্ধকার, একটি ভাষা। চতুর্থটি কিছু পাঠানোর পর দুই মিনিট থাকে, যাতে আপনি তা সঙ্গে সঙ্গে দেখেন। কোনোটিই অন্য সাইটে আপনার পিছু নেয় না। অন্য সাইট থেকে আমরা কিছু আনি না।
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
    - **মোছা:** আপনার অ্যাকাউন্ট। কোনো কথা গোনায় রাখতে হলে তা “মুছে ফেলা পরিচয়” নামে থাকে, আপনার কাছে ফেরার পথ থাকে না।
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
demo-who-senior-owner = ঊর্ধ্বতন কর্মকর্তা: সিদ্ধান্ত নেন, দেরি হলে উত্তর দেন
demo-who-evaluator = মূল্যায়নকারী: প্রস্তাব বিচার করেন
demo-who-startup = স্টার্টআপ: প্রস্তাব পাঠায়
demo-who-ngo = এনজিও: প্রস্তাব পাঠায়
demo-who-citizen = নাগরিক: কথা বলেন, উত্তর পান
demo-who-moderator = মডারেটর: আলোচনা দেখেশুনে রাখেন
demo-who-administrator = অ্যাডমিন: অফিস, দায়িত্ব ও সেটিংস
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
settings-me = আমার পরিচয়
settings-name-hint = অন্যরা আপনার কথার পাশে এই নাম দেখেন।
settings-place = কোথায় থাকেন
settings-place-hint = শহর বা জেলা। অন্যরা আপনার কথার পাশে এটি দেখেন।
settings-language = ভাষা
settings-language-hint = আমরা এই ভাষায় আপনাকে লিখি।
settings-sessions = যেসব ডিভাইসে সাইন ইন করা আছে
settings-safety = নিরাপদ থাকুন
settings-email = ইমেইল
settings-email-hint = শুধু আপনি ও এই সাইট যাঁরা চালান তাঁরা দেখেন।
settings-on = চালু
settings-off = বন্ধ
settings-second-factor-needed = আপনার দায়িত্বে কোনো সিদ্ধান্ত নেওয়ার আগে এটি লাগবে।
settings-second-factor-set = চালু করুন
settings-second-factor-change = যাচাই করুন বা বদলান
settings-password-there = আপনার পাসওয়ার্ড আছে।
settings-password-none = পাসওয়ার্ড নেই। আপনি ইমেইলে সাইন ইন করেন। তাতেই চলে।
settings-password-set = পাসওয়ার্ড দিন
settings-password-change = পাসওয়ার্ড বদলান
settings-roles = দায়িত্ব
settings-no-roles = কোনো দায়িত্ব নেই। দায়িত্ব ছাড়াই সবাই বলতে, জানতে ও খবর পেতে পারেন।
session-device = { $system }-এ { $browser }
session-device-unknown = অচেনা ডিভাইস
session-seen = শেষ ব্যবহার: { $date }
session-this = এই ডিভাইস
session-end = ওই ডিভাইসে সাইন আউট করুন
session-end-others = বাকি সব ডিভাইসে সাইন আউট করুন
password-title = পাসওয়ার্ড
password-lead = পাসওয়ার্ড ছাড়াই ইমেইলে সাইন ইন করা যায়। বদলালে বাকি সব ডিভাইসে সাইন আউট হয়ে যাবে।
password-current = এখনকার পাসওয়ার্ড
password-new = নতুন পাসওয়ার্ড
password-new-hint = { $least }টি বা তার বেশি অক্ষর। মিল নেই এমন চারটি শব্দ ভালো।
password-save = এই পাসওয়ার্ড রাখুন
password-remove = পাসওয়ার্ড মুছে দিন
second-factor-title = দ্বিতীয় ধাপের যাচাই
second-factor-ask = অ্যাপ খুলে যে ৬টি অঙ্ক দেখায়, তা লিখুন।
second-factor-ask-hint = ৬টি অঙ্ক। অথবা আপনার একটি ব্যাকআপ কোড।
second-factor-show = এগিয়ে যান
second-factor-lead = ফোনের একটি অ্যাপ ৬টি অঙ্ক দেখায়। এতে আপনার নামে আর কেউ সিদ্ধান্ত নিতে পারে না।
second-factor-step-1 = ১. অ্যাপ নিন
second-factor-step-1-text = যেকোনো অথেনটিকেটর অ্যাপ চলে। অনেকগুলো বিনামূল্যে ও খোলা।
second-factor-step-2 = ২. অ্যাপে Pilotage যোগ করুন
second-factor-step-2-text = অ্যাপ খুলে ফোনের ক্যামেরা এই ছবির দিকে ধরুন।
second-factor-picture = আপনার অ্যাপের জন্য কিউআর কোড। একই চাবি নিচে লেখা আছে।
second-factor-type = ক্যামেরা নেই? এই চাবি অ্যাপে লিখুন।
second-factor-step-3 = ৩. অ্যাপ যা দেখায় তা লিখুন
second-factor-code-hint = ৬টি অঙ্ক। ৩০ সেকেন্ড পরপর বদলায়।
second-factor-confirm = চালু করুন
second-factor-done = এটি চালু আছে। এই ডিভাইসে আপনি যাচাই করেছেন।
second-factor-codes = ব্যাকআপ কোড
second-factor-codes-left = { $count ->
    [0] আর কোনো কোড নেই। নতুন কোড নিন।
    [one] আপনার { $count }টি কোড বাকি।
   *[other] আপনার { $count }টি কোড বাকি।
}
second-factor-codes-new = নতুন কোড নিন
second-factor-remove-title = বন্ধ করুন
second-factor-remove-text = তাহলে যে দায়িত্বে এটি লাগে, তাতে কোনো সিদ্ধান্ত নিতে পারবেন না।
second-factor-remove = বন্ধ করুন
codes-title = আপনার ব্যাকআপ কোড
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
    [one] { $count }টি সমস্যা
   *[other] { $count }টি সমস্যা
}
agency-challenges-open = { $count ->
    [0] এখন কোনোটি খোলা নেই
    [one] এখন খোলা { $count }টি
   *[other] এখন খোলা { $count }টি
}
agency-pilots = { $count ->
    [one] { $count }টি পাইলট
   *[other] { $count }টি পাইলট
}
agency-promise = নাগরিকদের যে কথা দিয়েছে
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
agency-people-lead = এখানে কে কাজ করেন, কে কী করতে পারেন। কেউ একা সিদ্ধান্ত নেন না।
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
setting-escalation_days = এরপর কত কর্মদিবস পরে ঊর্ধ্বতন কর্মকর্তাকে জানানো হবে
setting-me_too_due = কতজন “আমিও” বললে উত্তর দিতেই হবে
setting-report_hide = কয়টি অভিযোগ এলে যাচাইয়ের আগ পর্যন্ত কথা ঢাকা থাকবে
setting-comment_edit_minutes = কত মিনিট কথা বদলানো যায়
setting-amendment_extra_days = নিয়ম বদলালে অন্তত কত দিন সময় থাকবে
setting-request_days = দলকে উত্তর দেওয়ার কর্মদিবস
setting-pilot_update_days = কত দিন খবর না থাকলে পাইলট চিহ্নিত হবে
role-agency_owner-does = মানুষ আনেন ও দায়িত্ব দেন।
role-challenge_owner-does = সমস্যা লেখেন ও প্রশ্নের উত্তর দেন।
role-senior_owner-does = অনুমোদন, বাছাই ও বন্ধ করেন। নিজের লেখা সমস্যায় নয়।
role-panel_chair-does = যাঁরা নম্বর দেন তাঁদের নেতৃত্ব দেন।
role-evaluator-does = একা, কারণসহ প্রস্তাবে নম্বর দেন।
role-evidence_verifier-does = প্রমাণ যাচাই করেন। কোনো পক্ষের নন।
role-finance_approver-does = অন্যরা যে কাজ মেনে নিয়েছেন, তার টাকা অনুমোদন করেন।
role-facilitator-does = সেবা কেন্দ্রে নাগরিককে সম্মতি নিয়ে সাহায্য করেন।
roles-of = ইনি কী কী করতে পারেন
roles-of-hint = সব চিহ্ন তুলে নিলে তিনি আর এখানে কাজ করেন না।
roles-change = দায়িত্ব বদলান
roles-look = খেয়াল করুন
roles-to-separate = { $one } ও { $other }: দুজন আলাদা মানুষ ভালো। একই বিষয়ে একজন দুটি করতে পারেন না।
invite = কাউকে ডাকুন
invite-email = তাঁর ইমেইল
invite-role = দায়িত্ব
invite-send = আমন্ত্রণ পাঠান
invitations-open = যেসব আমন্ত্রণ অপেক্ষায়
invitation-until = শেষ তারিখ:
invitation-take-back = ফিরিয়ে নিন
invitation-title = আমন্ত্রণ
invitation-lead = { $person } আপনাকে যোগ দিতে বলছেন। আপনার দায়িত্ব: { $role }।
invitation-for = এই আমন্ত্রণ যাঁর জন্য:
invitation-accept = হ্যাঁ, যোগ দিচ্ছি
invitation-sign-in = আগে এই ঠিকানা দিয়ে সাইন ইন করুন।
invitation-other-address = আপনি অন্য ঠিকানায় সাইন ইন করেছেন
invitation-other-address-next = সাইন আউট করুন। তারপর লিংকটি আবার খুলে ঠিক ঠিকানা দিয়ে সাইন ইন করুন।
invitation-accepted = এই আমন্ত্রণ ব্যবহার হয়ে গেছে
invitation-accepted-next = আপনার অফিস ও দল “আমার কাজ” পাতায় পাবেন।
invitation-taken-back = এই আমন্ত্রণ ফিরিয়ে নেওয়া হয়েছে
invitation-taken-back-next = যিনি ডেকেছিলেন তাঁকে জিজ্ঞেস করুন।
invitation-old = এই আমন্ত্রণ পুরোনো হয়ে গেছে
invitation-old-next = এটি ১৪ দিন চলত। নতুন একটি চান।
organisations-title = দল
organisations-lead = স্টার্টআপ, ব্যবসা, এনজিও ও বিশ্ববিদ্যালয়, যারা সমাধান পরীক্ষা করে।
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
organisation-verified-text = আমরা এই দল যাচাই করেছি:
organisation-not-verified-text = এখনো কেউ এই দল যাচাই করেনি।
organisation-ask = যাচাই করতে বলুন
organisation-asked = আপনি যাচাই করতে বলেছেন। আমরা লিখে জানাব।
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
admin-asked-on = যাচাই চেয়েছে:
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
refusal-last-administrator = ইনি শেষ অ্যাডমিন। আগে আরেকজনকে অ্যাডমিন করুন।
refusal-organisation-name = আরেকটি দলের এই নাম আছে। অন্য নাম দিন।
refusal-own-account = এটি আপনার নিজের অ্যাকাউন্ট। আরেকজন অ্যাডমিনকে বলুন।
refusal-has-role = তাঁর এই দায়িত্ব আগে থেকেই আছে।
refusal-password-short = { $least }টি বা তার বেশি অক্ষর দিন
refusal-password-common = এই পাসওয়ার্ড অনেকে চেষ্টা করে। অন্যটি দিন।
refusal-password-wrong = ঠিকানা বা পাসওয়ার্ড ঠিক নয়।
refusal-password-current = এটি আপনার এখনকার পাসওয়ার্ড নয়।
refusal-second-factor = কোডটি ঠিক নয়, বা ব্যবহার হয়ে গেছে। পরেরটির অপেক্ষা করুন।
refusal-second-factor-there = আপনার দ্বিতীয় ধাপের যাচাই চালু আছে। আগে সেটি বন্ধ করুন।
refusal-second-factor-missing = আপনার দ্বিতীয় ধাপের যাচাই নেই। আগে সেটি চালু করুন।
refusal-invitation-accepted = এই আমন্ত্রণ ব্যবহার হয়ে গেছে।
refusal-invitation-old = এই আমন্ত্রণ পুরোনো হয়ে গেছে।
refusal-invitation-other-address = এই আমন্ত্রণ অন্য ঠিকানার জন্য।
refusal-invitation-taken-back = এই আমন্ত্রণ ফিরিয়ে নেওয়া হয়েছে।
error-not-a-team-lead = শুধু দলনেতা এটি করতে পারেন।
error-own-organisation = আপনি এই দলে আছেন। আরেকজন অ্যাডমিন যাচাই করবেন।
mail-invitation-subject = { $person } আপনাকে { $place }-এ ডাকছেন
mail-invitation-body =
    { $person } আপনাকে { $place }-এ যোগ দিতে বলছেন। আপনার দায়িত্ব: { $role }।

    এই পাতা খুলুন, এই ঠিকানা দিয়ে সাইন ইন করুন ও বোতাম চাপুন:
    { $link }

    এটি ১৪ দিন চলবে। কেন এটি পেলেন, তা না জানলে কিছু করতে হবে না।
mail-invitation-accepted-subject = { $person } { $place }-এ যোগ দিয়েছেন
mail-invitation-accepted-body =
    { $person } { $place }-এ আপনার আমন্ত্রণে হ্যাঁ বলেছেন।

    { $link }
mail-role-given-subject = { $place }-এ আপনার নতুন দায়িত্ব
mail-role-given-body =
    { $place }-এ এখন আপনার দায়িত্ব: { $role }।

    আপনার দায়িত্ব দেখুন:
    { $link }
mail-role-taken-subject = { $place }-এ একটি দায়িত্ব শেষ হয়েছে
mail-role-taken-body =
    { $place }-এ এই দায়িত্ব আর আপনার নেই: { $role }।

    আপনার দায়িত্ব দেখুন:
    { $link }
mail-agency-closed-subject = পাইলটেজে { $agency } বন্ধ হয়েছে
mail-agency-closed-body =
    একজন অ্যাডমিন { $agency } বন্ধ করেছেন। কারণ: { $reason }

    { $link }
mail-agency-opened-subject = পাইলটেজে { $agency } আবার খুলেছে
mail-agency-opened-body =
    একজন অ্যাডমিন { $agency } আবার খুলেছেন। কারণ: { $reason }

    { $link }
mail-organisation-verification-asked-subject = { $organisation } যাচাই চায়
mail-organisation-verification-asked-body =
    { $organisation } দলটি আসল কি না, তা যাচাই করতে বলছে।

    { $link }
mail-organisation-verified-subject = { $organisation } যাচাই হয়েছে
mail-organisation-verified-body =
    আপনার দল { $organisation } এখন “যাচাই করা”। আমরা লিখেছি: { $reason }

    { $link }
mail-organisation-unverified-subject = { $organisation } যাচাই করা নয়
mail-organisation-unverified-body =
    আপনার দল { $organisation }-এর “যাচাই করা” চিহ্ন নেই। কারণ: { $reason }

    আবার চাইতে পারেন:
    { $link }
mail-organisation-member-left-subject = একজন { $organisation } ছেড়েছেন
mail-organisation-member-left-body =
    একজন আর { $organisation } দলে নেই।

    { $link }
mail-organisation-member-changed-subject = { $organisation }-এ আপনার দায়িত্ব বদলেছে
mail-organisation-member-changed-body =
    { $organisation } দলে এখন আপনার দায়িত্ব: { $role }।

    { $link }
mail-password-changed-subject = আপনার পাসওয়ার্ড বদলেছে
mail-password-changed-body =
    পাইলটেজে আপনার পাসওয়ার্ড দেওয়া বা বদলানো হয়েছে। আপনি করেননি? ইমেইলে সাইন ইন করে এখনই বদলান:
    { $link }
mail-password-removed-subject = আপনার পাসওয়ার্ড মুছে দেওয়া হয়েছে
mail-password-removed-body =
    এখন আপনি পাইলটেজে শুধু ইমেইলে সাইন ইন করবেন। আপনি করেননি? এখনই সেটিংস দেখুন:
    { $link }
mail-second-factor-set-subject = দ্বিতীয় ধাপের যাচাই চালু হয়েছে
mail-second-factor-set-body =
    আপনার অ্যাকাউন্টে দ্বিতীয় ধাপের যাচাই চালু হয়েছে। আপনি করেননি? এখনই ৩৩৩ নম্বরে কল করুন।

    { $link }
mail-second-factor-removed-subject = দ্বিতীয় ধাপের যাচাই বন্ধ হয়েছে
mail-second-factor-removed-body =
    আপনার অ্যাকাউন্টের দ্বিতীয় ধাপের যাচাই বন্ধ হয়েছে। আপনি করেননি? এখনই ৩৩৩ নম্বরে কল করুন।

    { $link }
mail-recovery-code-used-subject = একটি ব্যাকআপ কোড ব্যবহার হয়েছে
mail-recovery-code-used-body =
    কেউ আপনার একটি ব্যাকআপ কোড ব্যবহার করেছে। আপনি করেননি? এখনই ৩৩৩ নম্বরে কল করুন।

    { $link }
mail-recovery-codes-renewed-subject = আপনার নতুন ব্যাকআপ কোড তৈরি হয়েছে
mail-recovery-codes-renewed-body =
    আপনার পুরোনো ব্যাকআপ কোড আর চলবে না। আপনি করেননি? এখনই ৩৩৩ নম্বরে কল করুন।

    { $link }
mail-person-suspended-subject = আপনার অ্যাকাউন্ট আপাতত বন্ধ
mail-person-suspended-body =
    { $name }, পাইলটেজে আপনার অ্যাকাউন্ট আপাতত বন্ধ করেছি। কারণ: { $reason }

    ভুল মনে হলে ৩৩৩ নম্বরে কল করুন, বা এখানে পড়ুন কী করতে পারেন:
    { $link }
mail-person-reopened-subject = আপনার অ্যাকাউন্ট আবার খুলেছে
mail-person-reopened-body =
    { $name }, পাইলটেজে আপনার অ্যাকাউন্ট আবার খুলেছে। আমরা লিখেছি: { $reason }
### Voices
voice = কথা
voices-heading = মানুষ যা বলে
voices-count = { $count ->
    [one] { $count }টি কথা
   *[other] { $count }টি কথা
}
voices-none = এখনো কেউ কিছু বলেননি
voices-none-text = আপনি কী ভাবেন, সবার আগে বলুন।
voices-blocked = { $count ->
    [one] { $count }টি কথা আটকে আছে। একজন মডারেটর দেখবেন।
   *[other] { $count }টি কথা আটকে আছে। একজন মডারেটর দেখবেন।
}
voice-sort = কথার ক্রম
voice-sort-newest = নতুন আগে
voice-sort-supported = বেশি সমর্থন
voice-sort-waiting = উত্তরের অপেক্ষায় { $count }
voice-add = আপনার কথা বলুন
voice-stance = আপনি কী বলতে চান?
stance-support = সমর্থন
stance-support-hint = এটা ভালো। চালিয়ে যান।
stance-objection = আপত্তি
stance-objection-hint = এটা থামান বা বদলান।
stance-critique = সমালোচনা
stance-critique-hint = এটা আরও ভালোভাবে করা যায়।
stance-question = প্রশ্ন
stance-question-hint = আমি কিছু জানতে চাই।
voice-text = আপনার কথা
voice-text-hint = যেকোনো ভাষায় লিখুন। ফোন বা পরিচয়পত্রের নম্বর লিখবেন না।
voice-language = আপনার কথার ভাষা
voice-pseudonym = আমার নাম দেখাবেন না
voice-pseudonym-hint = এখানে আপনাকে অন্য নাম দেওয়া হবে। কোনো অফিস বা দল আপনার পরিচয় জানবে না।
voice-send = আমার কথা পাঠান
voice-promise = প্রশ্ন ও আপত্তির উত্তর { $agency } { $count } কর্মদিবসের মধ্যে দেবে।
voice-promise-none = এখানে কোনো অফিসের উত্তর দেওয়ার দায় নেই। যে দল এই সমাধান দেয়, তারা দিতে পারে।
voice-safe = এখানে যা বলবেন, তার জন্য কেউ আপনাকে শাস্তি দিতে পারবে না।
voice-sign-in = কথা বলতে সাইন ইন করুন
voice-heading = { $stance }: { $name }
voice-open = { $stance }, { $name }
voice-about = বিষয়:
voice-above = যে কথার জবাব এটি, তা দেখুন
voice-all = সব কথা দেখুন
voice-edited = বদলানো হয়েছে
voice-assisted = একজন সাহায্যকারী লিখে দিয়েছেন
voice-a-person = একজন মানুষ
voice-removed-person = মুছে ফেলা পরিচয়
voice-removed-name = সরানো হয়েছে
voice-note-removed = লেখক নিজেই এই কথা সরিয়ে নিয়েছেন।
voice-note-pending = কয়েকজন এই কথা নিয়ে অভিযোগ করেছেন। মডারেটর দেখা পর্যন্ত এটি ঢাকা থাকবে।
voice-note-hidden = আমরা এই কথা লুকিয়েছি। নিয়ম: { $rule }। লেখক আবার দেখতে বলতে পারেন।
voice-note-blocked = একটি স্বয়ংক্রিয় নিয়ম এই কথা আটকে রেখেছে: { $reason }। একজন মডারেটর এটি দেখবেন। তার আগে আর কেউ দেখবে না।
suspicion-links = প্রথম কথাতেই অনেক লিংক
suspicion-burst = অল্প সময়ে অনেক কথা
suspicion-repeat = একই কথা আবার
voice-shared = { $count ->
    [one] আরও { $count } জন বলেন: আমিও
   *[other] আরও { $count } জন বলেন: আমিও
}
voice-me-too = আমিও
voice-me-too-back = আপনি বলেছেন: আমিও। ফিরিয়ে নিন
voice-respond = উত্তর লিখুন
voice-reply = জবাব দিন
voice-edit = বদলান
voice-remove = সরিয়ে নিন
voice-report = অভিযোগ করুন
voice-more-replies = { $count ->
    [one] { $count }টি জবাব দেখুন
   *[other] সব { $count }টি জবাব দেখুন
}
voice-appeal-go = আবার দেখতে বলুন

### Answers to voices
answered-after = { $count ->
    [0] সেদিনই উত্তর দিয়েছে
    [one] { $count } দিন পর উত্তর দিয়েছে
   *[other] { $count } দিন পর উত্তর দিয়েছে
}
response-tag-accepted = বদল হয়েছে
response-tag-declined = অফিস না বলেছে
answer-due = উত্তর আসবে { $date }-এর মধ্যে, { $left }
answer-late = উত্তর দিতে দেরি হয়েছে: { $left }
answer-agency = { $agency } উত্তর দেবে। দেরি হলে ঊর্ধ্বতন কর্মকর্তার কাছে যাবে।
answer-late-agency = { $agency } উত্তর দেবে। এটি এখন ঊর্ধ্বতন কর্মকর্তার কাছে যাচ্ছে।
answer-with-senior = দুঃখিত। এটি এখন { $agency }-এর ঊর্ধ্বতন কর্মকর্তার কাছে আছে।
voice-response-title = এই কথার উত্তর দিন
voice-response-lead = সবাই আপনার উত্তর পড়তে পারবে। লেখক এবং যাঁরা “আমিও” বলেছেন, সবাই ইমেইল পাবেন।
voice-response-kind = কেমন উত্তর দিচ্ছেন?
response-answered = আমরা উত্তর দিচ্ছি
response-answered-hint = আপনি কিছু বুঝিয়ে বলছেন।
response-accepted = আপনি ঠিক বলেছেন, কিছু বদলেছে
response-accepted-hint = এই কথার কারণে কী বদলেছে, বলুন।
response-declined = না, কারণ এই
response-declined-hint = সহজ কথায় কারণ বলুন।
voice-response-text = আপনার উত্তর
voice-response-text-hint = সহজ ও ভদ্র কথায় লিখুন। কে কী করবে এবং কবে, বলুন।
voice-response-send = উত্তর পাঠান

### Changing, taking away and reporting a voice
voice-edit-title = আপনার কথা বদলান
voice-edit-lead = প্রথম কয়েক মিনিটে বদলালে কিছু দেখা যায় না। পরে আগের লেখাও সবাই পড়তে পারে।
voice-history = এই কথা আগে যা ছিল
voice-history-now = এখন
voice-history-until = এই তারিখ পর্যন্ত:
voice-history-none = এটি কখনো বদলানো হয়নি।
voice-removal-title = এই কথা সরিয়ে নেবেন?
voice-removal-lead = আপনার কথা চিরতরে মুছে যাবে। এখানে একটি কথা ছিল, তা দেখা যাবে।
voice-report-title = এই কথা নিয়ে অভিযোগ করুন
voice-report-lead = অফিসের সমালোচনা চলবে, রাগ করে বললেও। শুধু নিয়ম ভাঙলে অভিযোগ করুন।
voice-report-rule = কোন নিয়ম ভেঙেছে?
voice-report-note = আমাদের কী জানা দরকার?
voice-report-send = অভিযোগ পাঠান
voice-appeal-title = আবার দেখতে বলুন
voice-appeal-lead = অন্য একজন মডারেটর দেখবেন। কারণসহ আপনি ইমেইল পাবেন।
voice-appeal-text = কেন এটি দেখানো উচিত?
voice-appeal-send = পাঠান
rule-personal-data = অন্যের ব্যক্তিগত তথ্য
rule-hate-or-threat = ঘৃণা বা হুমকি
rule-off-topic = এই সেবার বিষয়ে নয়
rule-spam = স্প্যাম বা নকল
rule-none = কোনো নিয়ম ভাঙেনি

### Writing for somebody
voice-assist = আপনি কাউকে সাহায্য করছেন
voice-assist-go = যাঁকে সাহায্য করছেন, তাঁর হয়ে লিখুন
voice-assist-check = আমি অন্য একজনের হয়ে লিখছি
voice-assist-name = যে নাম দেখানো হবে
voice-assist-name-hint = খালি রাখলে “একজন মানুষ” দেখাবে।
voice-assist-consent = এই কথায় তিনি রাজি হয়েছেন

### My voices
my-voices = আমার কথা
my-voices-lead = আপনি যা বলেছেন, আর তার কী হলো।
my-voices-none = আপনি এখনো কিছু বলেননি। একটি পাইলট দেখে মতামত দিন।
my-voices-shared = এখানে আপনি “আমিও” বলেছেন

### Who answers in time
responsiveness-title = অফিসগুলো কত তাড়াতাড়ি উত্তর দেয়
responsiveness-lead = প্রতিটি প্রশ্ন ও আপত্তির উত্তর দিতে হয়। কারা সময়মতো দেয়, এখানে দেখুন।
responsiveness-table = অফিস অনুযায়ী উত্তর
responsiveness-span = গত ১২ মাস
responsiveness-office = অফিস
responsiveness-voices = কথা
responsiveness-in-time = সময়মতো উত্তর
responsiveness-percent = শতাংশ
responsiveness-share = { $number }%
responsiveness-median = সাধারণত অপেক্ষা
responsiveness-waiting = অপেক্ষায়
responsiveness-late = দেরি
responsiveness-changed = বদল হয়েছে
responsiveness-how = ফোঁটা ফোঁটা দাগটি লক্ষ্য: ১০০টির মধ্যে ৯০টি। দিন পার হলে উত্তর না পাওয়া কথা দেরি হিসেবে গোনা হয়। “সাধারণত অপেক্ষা” মানে মধ্যক।
responsiveness-none = এখনো কোনো অফিসকে উত্তর দিতে হয়নি।

### Moderators
moderation-name = কথা যাচাই
moderation-title = { $count ->
    [0] কথা যাচাই: কিছু বাকি নেই
    [one] কথা যাচাই: { $count }টি বাকি
   *[other] কথা যাচাই: { $count }টি বাকি
}
moderation-position = { $total }টির { $number } নম্বর কথা। পুরোনো আগে
moderation-heading = এই কথা কি দেখানো যায়?
moderation-appeal-heading = এই কথা লুকানো কি ঠিক ছিল?
moderation-lead = অফিসের সমালোচনা চলবে, রাগ করে বললেও। নিয়ম ভাঙলেই শুধু আমরা লুকাই।
moderation-where = কোথায় বলা হয়েছে দেখুন।
moderation-reports = { $count ->
    [one] { $count } জন অভিযোগ করেছেন
   *[other] { $count } জন অভিযোগ করেছেন
}
moderation-reported = অভিযোগ আছে
moderation-appeal-says = লেখক বলেন
moderation-decide = আপনার সিদ্ধান্ত কী?
moderation-show = যেমন আছে তেমন দেখান
moderation-show-hint = অভিযোগগুলো মিটে যাবে।
moderation-hide = লুকান
moderation-hide-hint = নিয়মটি সবাই দেখবে। লেখক অন্য মডারেটরকে আবার দেখতে বলতে পারেন।
moderation-restore = আবার দেখান
moderation-restore-hint = অফিসের সময় নতুন করে শুরু হবে।
moderation-keep = লুকানোই থাকুক
moderation-keep-hint = লেখক আপনার কারণ জানবেন।
moderation-rule = কোন নিয়ম?
moderation-note = যে কারণ লেখক পড়বেন
moderation-note-hint = সহজ ও ভদ্র কথায় লিখুন। এটি সবার জন্য খোলা খাতায় যাবে। নাম লিখবেন না।
moderation-save = রেখে পরেরটিতে যান
moderation-skip = এই অফিসের সঙ্গে আমার সম্পর্ক আছে, বাদ দিন
moderation-none = যাচাই করার কিছু নেই
moderation-none-text = সব কথা দেখা হয়েছে। ধন্যবাদ।
moderation-aside = নিয়ম ও খাতা
moderation-rules = যা লুকানো যায়
moderation-rest = বাকি সবই চলবে।
moderation-month = গত ৩০ দিন
moderation-fact-shown = দেখানো
moderation-fact-hidden = লুকানো
moderation-fact-blocked = আটকানো
moderation-fact-appeals = আবার দেখতে বলা
moderation-fact-restored = ফিরিয়ে আনা
moderation-next = এর পরে
moderation-list = একসঙ্গে কয়েকটির সিদ্ধান্ত
moderation-list-lead = শুধু স্পষ্ট ক্ষেত্রে, যেমন একই লেখার নকল।
moderation-choose = কথাগুলো বেছে নিন
moderation-save-all = বাছাই করা সবগুলোর সিদ্ধান্ত দিন
moderation-log = সবার জন্য খোলা খাতা
moderation-log-lead = কী লুকানো বা দেখানো হয়েছে, কোন নিয়মে এবং কেন। কোনো নাম নেই।
moderation-log-none = এখনো কিছু লুকানো হয়নি।
moderation-log-open = কথাটি দেখুন
moderation-log-pending = অভিযোগের পর ঢাকা আছে, মডারেটর দেখা পর্যন্ত
moderation-log-hidden = লুকানো হয়েছে। নিয়ম: { $rule }
moderation-log-shown = দেখানো হয়েছে
moderation-log-appeal-kept = আবার দেখা হয়েছে, লুকানোই থাকবে। নিয়ম: { $rule }
moderation-log-appeal-restored = আবার দেখে ফিরিয়ে আনা হয়েছে
disclosure-go = কে বলছেন, জানুন
disclosure-title = এই নামের পেছনে কে?
disclosure-lead = শুধু আইন চাইলে বা কারও বিপদ হলে। আপনার কারণসহ এটি সবার জন্য খোলা খাতায় লেখা হবে।
disclosure-reason = কারণ
disclosure-reason-hint = ২০ অক্ষর বা বেশি। নাম লিখবেন না।
disclosure-send = আমাকে দেখান, খাতায় লিখুন
disclosure-done = এটি খাতায় লেখা হয়েছে। যার জানার দরকার নেই, তাকে বলবেন না।

### Why something about a voice was not done
error-not-your-comment = এটি আপনার কথা নয়।
error-moderator-link = এই অফিসে আপনার দায়িত্ব আছে। অন্য মডারেটর সিদ্ধান্ত দেবেন।
refusal-answered = এই কথার উত্তর আগেই দেওয়া হয়েছে
refusal-appeal = আপনি আগেই চেয়েছেন, অথবা কিছু লুকানো নেই
refusal-appeal-first = লেখক আবার দেখতে বলেছেন। আগে সেটির সিদ্ধান্ত দিন
refusal-comment-gone = এই কথা আর নেই
refusal-comment-settled = এই কথা আগেই লুকানো হয়েছে
refusal-consent = তাঁর রাজি হতে হবে। জিজ্ঞেস করে টিক দিন
refusal-own-answer = এই কথা আপনার লেখা। অন্য কর্মকর্তাকে উত্তর দিতে বলুন
refusal-own-me-too = এটি আপনার নিজের কথা। “আমিও” অন্যরা বলতে পারে
refusal-own-report = এটি আপনার নিজের কথা। চাইলে সরিয়ে নিন
refusal-reason-short = { $least } অক্ষর বা বেশি লিখুন
refusal-rule = কোন নিয়ম ভেঙেছে, বেছে নিন
refusal-same-moderator = এই কথা আপনি লুকিয়েছেন। অন্য মডারেটর সিদ্ধান্ত দেবেন
refusal-too-deep = ওপরের কথার জবাব দিন

### Mail about voices
mail-comment-answered-subject = { $agency } আপনাকে উত্তর দিয়েছে
mail-comment-answered-body =
    “{ $title }” নিয়ে একটি কথার উত্তর দিয়েছে { $agency }। কথাটি আপনি লিখেছেন, অথবা “আমিও” বলেছেন। উত্তর এখানে পড়ুন:

    { $link }
mail-comment-due-subject = একটি কথা আপনার উত্তরের অপেক্ষায়: { $title }
mail-comment-due-body =
    “{ $title }” নিয়ে একজন নাগরিক কথা বলেছেন। { $agency }-কে উত্তর দিতে হবে। সময় চলছে। উত্তর এখানে লিখুন:

    { $link }
mail-comment-late-subject = উত্তর দিতে দেরি হয়েছে: { $title }
mail-comment-late-body =
    “{ $title }” নিয়ে একটি কথার উত্তর { $agency } সময়মতো দেয়নি। এখন এটি আপনার কাছে। দেরি হওয়ার কথা সবাই দেখতে পায়।

    { $link }
mail-comment-replied-subject = একজন আপনার কথার জবাব দিয়েছেন: { $title }
mail-comment-replied-body =
    “{ $title }” নিয়ে আপনার কথার জবাব এসেছে:

    { $link }
mail-comment-pending-subject = আপনার কথা আপাতত ঢাকা আছে
mail-comment-pending-body =
    “{ $title }” নিয়ে আপনার কথার বিরুদ্ধে কয়েকজন অভিযোগ করেছেন। মডারেটর দেখা পর্যন্ত এটি ঢাকা থাকবে। আপনার কিছু করতে হবে না।

    { $link }
mail-comment-hidden-subject = আমরা আপনার কথা লুকিয়েছি
mail-comment-hidden-body =
    একজন মডারেটর “{ $title }” নিয়ে আপনার কথা লুকিয়েছেন। কোন নিয়মে ও কেন, পাতায় লেখা আছে। অন্য মডারেটরকে আবার দেখতে বলতে পারেন:

    { $link }
mail-comment-shown-subject = আপনার কথা দেখানো হচ্ছে
mail-comment-shown-body =
    একজন মডারেটর “{ $title }” নিয়ে আপনার কথা দেখেছেন। এখন সবাই পড়তে পারে:

    { $link }
mail-comment-appeal-kept-subject = আপনার কথা লুকানোই থাকবে
mail-comment-appeal-kept-body =
    অন্য একজন মডারেটর “{ $title }” নিয়ে আপনার কথা দেখেছেন। এটি লুকানোই থাকবে। কারণ সবার জন্য খোলা খাতায় আছে।

    { $link }
mail-protected-voice-news-subject = আপনার জন্য খবর আছে
mail-protected-voice-news-body =
    আপনার একটি কথার বিষয়ে নতুন কিছু হয়েছে। আপনার নিরাপত্তার জন্য কোনটি, তা এই ইমেইলে লেখা নেই। এখানে দেখুন:

    { $link }

### Selection
selection-title = প্রস্তাব বাছাই
selection-kicker = সমস্যা { $number }।
selection-heading = { $count ->
    [one] বাছাই করুন: { $count }টি প্রস্তাব এসেছে
   *[other] { $count }টি প্রস্তাব থেকে বাছাই করুন
}
selection-heading-open = প্রস্তাব পাঠানো এখনো চলছে
selection-lead = এই পাতা শুধু আপনার অফিস দেখে। আপনি সবাইকে জানালে দলগুলো ফল পাবে।
selection-lead-open = { $date }-এর পরে প্রস্তাবগুলো পড়তে পারবেন। তার আগে কেউ পড়ে না।
selection-cancelled = এই সমস্যা ফিরিয়ে নেওয়া হয়েছে। বাছাই করার কিছু নেই।
selection-released = সবাই বাছাইয়ের ফল জেনেছে:
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
selection-none-text = কারণ জানিয়ে সমস্যাটি ফিরিয়ে নিতে পারেন, অথবা নতুন একটি জানাতে পারেন।
selection-release-title = সবাইকে জানান
selection-release-go = সবাইকে বাছাইয়ের ফল জানান
selection-release-done = বাছাইয়ের ফল সবার জন্য খোলা। প্রতিটি দল কারণ পেয়েছে।
selection-release-who = একজন ঊর্ধ্বতন কর্মকর্তা সবাইকে জানাবেন। আপনি সিদ্ধান্ত তৈরি করতে পারেন।
selection-release-factor = আগে দ্বিতীয় ধাপে যাচাই করুন।
selection-release-hint = সব দল একই সময়ে জানবে, নিজের নিজের কারণসহ। এটি ফেরানো যায় না।
selection-missing = এখনো বাকি:
selection-all-ready = সব প্রস্তাবের কারণ লেখা হয়েছে
selection-rules-title = এটি যেভাবে চলে
selection-rule-1 = প্রতিটি প্রস্তাবের জন্য একটি সিদ্ধান্ত, একটি মূল কারণ এবং প্রতিটি মাপকাঠির কারণ লাগে।
selection-rule-2 = যিনি সমস্যা লিখেছেন বা সিদ্ধান্ত তৈরি করেছেন, তিনি সবাইকে জানাতে পারেন না।
selection-rule-3 = নিজের দলের প্রস্তাব নিয়ে কেউ সিদ্ধান্ত নেন না।
selection-weight = ১০০-র মধ্যে { $weight } গোনা হয়। দল এটি পড়বে।
selection-why-over = সিদ্ধান্ত জানানো হয়ে গেছে। আর বদলানো যায় না।
selection-why-role = সমস্যার দায়িত্বপ্রাপ্ত কর্মকর্তা বা বাছাই দলের সভাপতি সিদ্ধান্ত তৈরি করেন। আপনি পড়তে পারেন।
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
decide-private = ঊর্ধ্বতন কর্মকর্তা সবাইকে জানানো পর্যন্ত শুধু আপনার অফিস এটি দেখে।
decide-kind = দলের ধরন
decide-verified = যাচাই করা হয়েছে
decide-verified-yes = হ্যাঁ, আমরা তাদের চিনি
decide-verified-no = এখনো নয়
decide-sent = পাঠানো হয়েছে
promote-title = এই প্রস্তাবকে ওপরে তুলুন
promote-lead = এটি অপেক্ষমাণ ছিল। এখন বাছাই করলে এটি পাইলট হবে এবং সবাই জানবে।
promote-reason = এখন কেন?
promote-go = এই প্রস্তাব বাছাই করুন
idea-part-steps = মানুষের জন্য কী বদলাবে
idea-part-as-is = আজ
idea-part-to-be = এই প্রস্তাব চালু হলে
idea-part-solution = যেভাবে কাজ করে
idea-part-reasoning = কেন তারা এমন আশা করে
idea-part-evidence = এ পর্যন্ত প্রমাণ
idea-part-team = কারা করবে
idea-part-partners = অংশীদার
idea-part-timeline = সময়সূচি
idea-part-risks = কী ভুল হতে পারে
idea-part-data = ব্যক্তিগত তথ্য
idea-part-access = যাঁরা পড়তে পারেন না বা যাঁদের ফোন নেই, তাঁদের জন্য
idea-part-licence = কতটা উন্মুক্ত
idea-part-money = ধাপ অনুযায়ী টাকা
idea-col-step = ধাপ
idea-col-when = কখন
idea-col-amount = পরিমাণ
idea-week = সপ্তাহ { $number }
hoped-title = দল যা আশা করে
hoped-not-measured = মাপা হয়নি
hoped-note = এই সংখ্যাগুলো প্রস্তাব থেকে। এখনো কেউ মাপেনি।
award-title = বাছাই
award-lead = { $selected ->
    [0] { $sent }টি প্রস্তাব এসেছিল। কোনোটি বাছাই হয়নি।
   *[other] { $sent }টি প্রস্তাবের মধ্যে { $selected }টি বাছাই হয়েছে।
}
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
reasons-next-not_selected = প্রস্তাবটি দলেরই থাকে। অন্য অফিসকে সমাধান হিসেবে দেখানো যায়, বা অন্য সমস্যার জন্য পাঠানো যায়।
reasons-next-ineligible = দল এটি ঠিক করে অন্য সমস্যায় প্রস্তাব পাঠাতে পারে। প্রশ্ন থাকলে অফিসকে জিজ্ঞেস করুন।
refusal-decision-reason = সংক্ষেপে কারণ লিখুন
refusal-decision-criterion = এই অংশের কারণ লিখুন
refusal-release-none = কোনো প্রস্তাব আসেনি। কারণ জানিয়ে সমস্যাটি ফিরিয়ে নিন।
refusal-release-undecided = “{ $title }” নিয়ে সিদ্ধান্ত নিন
refusal-release-reasons = “{ $title }”-এর সব কারণ লিখুন
refusal-release-own-challenge = এই সমস্যা আপনি লিখেছেন। অন্য একজন ঊর্ধ্বতন কর্মকর্তাকে সবাইকে জানাতে হবে।
refusal-release-own-decisions = এখানে একটি সিদ্ধান্ত আপনি তৈরি করেছেন। অন্য একজন ঊর্ধ্বতন কর্মকর্তাকে সবাইকে জানাতে হবে।
refusal-selection-open = প্রস্তাব পাঠানো এখনো চলছে। বন্ধ হওয়া পর্যন্ত অপেক্ষা করুন।
refusal-selection-over = সিদ্ধান্ত জানানো হয়েছে বা সমস্যাটি ফিরিয়ে নেওয়া হয়েছে। কিছু বদলানো যায় না।
refusal-selection-not-reserve = শুধু অপেক্ষমাণ প্রস্তাব ওপরে উঠতে পারে
error-own-proposal = এই প্রস্তাব আপনার নিজের দলের। অন্য কাউকে সিদ্ধান্ত নিতে হবে।

### Pilots
pilot-description = { $agency } ও { $organisation }-এর পাইলট। ৬ ধাপের { $number }: { $stage }।
pilot-from-challenge = সমস্যা { $number } থেকে।
pilot-tag-agreement = বাছাই হয়েছে: এরপর চুক্তি
pilot-tag-pilot = পাইলট চলছে
pilot-tag-proof = প্রমাণ: এরপর সিদ্ধান্ত
pilot-tag-scale = বিস্তার চলছে
pilot-tag-stopped = থামানো হয়েছে
pilot-stopped-title = এই পাইলট কেন থামানো হলো
pilot-take-part = আপনি কি এই সেবা নেন?
pilot-took-part = আপনি কি এই সেবা নিয়েছিলেন?
pilot-take-part-text = কী কাজ করছে আর কী করছে না, বলুন। অফিসকে উত্তর দিতেই হবে।
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
pilot-fact-challenge = যে সমস্যা থেকে
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
pilot-work-lead = মানুষকে জানান কী হচ্ছে। যাঁরা খবর চান তাঁরা ইমেইল পান।
pilot-update-title = খবর দিন
pilot-update-headline = শিরোনাম
pilot-update-headline-hint = যেমন: প্রথম ৪০০ জন সেবা পেয়েছেন
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
pilot-stage-lead = এখন ধাপ: { $stage }। যাঁরা খবর চান সবাই আপনার কারণ পড়বেন। এটি সবার জন্য খোলা খাতায় থাকবে।
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
pilot-decline-lead = অফিস আপনাদের সঙ্গে চুক্তি তৈরি করছে। দল না পারলে এখানে জানান।
pilot-decline-reason = দল কেন পারছে না?
pilot-decline-go = চুক্তিতে না বলুন
refusal-pilot-over = এই পাইলট শেষ। কিছু বদলানো যায় না।
refusal-pilot-state = এরপর এই ধাপ আসে না
refusal-pilot-signed = চুক্তি আগেই সই হয়েছে
refusal-pilot-unsigned = আগে চুক্তি সই করুন
refusal-pilot-same-stage = পাইলট এই ধাপেই আছে
refusal-pilot-stage-ahead = সামনে যেতে প্রতিবেদন ও সিদ্ধান্ত লাগে
refusal-pilot-stage-before = চুক্তি সই হলে পাইলট ধাপের আগে আর ফেরা যায় না
refusal-site-name = এই নামে একটি জায়গা আছে
refusal-site-too-many = এই পাইলটে জায়গা বেশি হয়ে গেছে
error-not-of-pilot = শুধু এই পাইলটের দল ও অফিস এটি করতে পারে।
error-team-lead-only = শুধু দলনেতা চুক্তিতে না বলতে পারেন।

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
desk-review = এই সমস্যার লেখা কি তৈরি?
desk-changes = বদল চাওয়া হয়েছে:
desk-prepare = { $all }টির মধ্যে { $count }টি প্রস্তাব সিদ্ধান্তের অপেক্ষায়:
desk-release = { $count ->
    [one] সিদ্ধান্ত তৈরি, সবাইকে জানান:
   *[other] সব { $count }টি সিদ্ধান্ত তৈরি, সবাইকে জানান:
}
desk-agreement = চুক্তি সই করুন:

desk-draft = আপনার খসড়া:
desk-request = একটি অফিস আপনাদের সমাধান নিয়ে লিখেছে:
desk-partner = একটি দল আপনাদের সঙ্গে কাজ করতে চায়:
desk-question-do = উত্তর লিখুন
desk-comment-do = উত্তর লিখুন
desk-review-do = পড়ুন ও যাচাই করুন
desk-changes-do = ঠিক করুন
desk-prepare-do = এগিয়ে যান
desk-release-do = পড়ুন ও জানান
desk-agreement-do = পড়ুন ও সই করুন
desk-draft-do = লেখা চালিয়ে যান
desk-request-do = পড়ুন ও উত্তর দিন
desk-partner-do = পড়ুন ও উত্তর দিন
desk-same = { $count } জন একই কথা বলেছেন।
desk-escalated = দেরি হওয়ায় ঊর্ধ্বতন কর্মকর্তার কাছে গেছে।
desk-invitations = আমন্ত্রণ
desk-invitation = { $who } আপনাকে আমন্ত্রণ জানিয়েছে: { $role }। { $date }-এর আগে ইমেইলের লিংক খুলুন।
desk-team-page = দলের পাতা
desk-team-ideas = আপনাদের প্রস্তাব
desk-team-no-ideas = আপনারা এখনো প্রস্তাব পাঠাননি।
desk-team-find = সমাধানের জন্য সমস্যা খুঁজুন
desk-team-reasons = কারণ পড়ুন
desk-untitled = নামহীন খসড়া
desk-questions = আপনার করা প্রশ্ন
desk-question-answered = উত্তর এসেছে
desk-voices = আপনার কথার উত্তর
desk-voices-all = আমার সব কথা দেখুন
desk-no-answers = এখনো উত্তর নেই। আপনি কথা বললে উত্তর এখানে আসবে।
desk-answer-read = যেখানে বলা হয়েছে সেখানে পড়ুন
desk-changed = বদল হয়েছে
desk-promise = নাগরিকদের যে কথা দিয়েছেন
desk-promise-share = ১০০টির মধ্যে সময়মতো উত্তর
desk-promise-goal = লক্ষ্য: { $goal }।
desk-promise-average = উত্তর দিতে গড়ে { $time } লাগে।
desk-promise-none = এখনো কেউ উত্তরের অপেক্ষায় ছিল না।
desk-promise-all = সব অফিস দেখুন
desk-start = কিছু শুরু করুন
desk-start-challenge = নতুন সমস্যা জানান
desk-start-copy = কাজ করে এমন সমাধান খুঁজুন
desk-start-find = সমস্যা খুঁজুন
desk-start-use-case = দলের একটি সমাধান দেখান
desk-moderation = অভিযোগ করা কথা যাচাই করুন
desk-follows = আপনি যার খবর চান
desk-no-follows = এখনো কিছু নেই। কোনো পাতায় “খবর চাই” চাপলে এখানে আসবে।
desk-board = আমাদের কাজ কোন ধাপে
desk-board-list = তালিকায় দেখুন
desk-board-gold = ওপরে সোনালি দাগ মানে কাজটি আপনার অপেক্ষায়।
desk-more = আরও { $count }টি
desk-card-draft = { $count ->
    [0] খসড়া, আজকের
   *[other] খসড়া, { $count } দিনের
}
desk-card-review = একজন সহকর্মী দেখছেন
desk-card-changes = বদল চাওয়া হয়েছে
desk-card-choice = { $all }টির মধ্যে { $prepared }টির সিদ্ধান্ত হয়েছে
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
### Search and lists
search-all-heading = খুঁজুন
search-all-lead = সমস্যা, সমাধান, পাইলট, অফিস, দল আর মানুষের কথা। সব এক জায়গায়।
search-all-label = আপনি কী খুঁজছেন?
search-all-found = { $count ->
    [0] কিছু পাওয়া যায়নি
    [one] { $count }টি পাওয়া গেছে
   *[other] { $count }টি পাওয়া গেছে
}
search-challenges-heading = সমস্যা
search-challenges-lead = অফিস যেসব সমস্যার সমাধান চায়। যেটি আপনি পারেন সেটি বেছে প্রস্তাব পাঠান।
search-challenges-label = সমস্যা খুঁজুন
search-challenges-found = { $count ->
    [0] আপনার খোঁজে কোনো সমস্যা মেলেনি
    [one] { $count }টি সমস্যা পাওয়া গেছে
   *[other] { $count }টি সমস্যা পাওয়া গেছে
}
search-use-cases-heading = যে সমাধান কাজ করে
search-use-cases-lead = কোথাও না কোথাও যা এখনই কাজ করছে। অফিস চাইলে তা পরীক্ষা করে দেখতে পারে।
search-use-cases-label = সমাধান খুঁজুন
search-use-cases-found = { $count ->
    [0] আপনার খোঁজে কোনো সমাধান মেলেনি
    [one] { $count }টি সমাধান পাওয়া গেছে
   *[other] { $count }টি সমাধান পাওয়া গেছে
}
search-pilots-heading = পাইলট
search-pilots-lead = যেসব সমাধান এখন পরীক্ষা হচ্ছে, আর আগেরগুলোর কী হলো।
search-pilots-label = পাইলট খুঁজুন
search-pilots-found = { $count ->
    [0] আপনার খোঁজে কোনো পাইলট মেলেনি
    [one] { $count }টি পাইলট পাওয়া গেছে
   *[other] { $count }টি পাইলট পাওয়া গেছে
}
search-hint = সেবা, জায়গা বা অফিসের নাম লিখুন। বানান ঠিক না হলেও চলবে।
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
search-filling = আমরা এখনো গুছাচ্ছি। কিছু জিনিস এখন পাওয়া যাবে না। এক মিনিট পরে আবার দেখুন।
search-did-you-mean = আপনি কি বলতে চেয়েছেন
search-chosen = আপনার দেওয়া ফিল্টার
search-remove = ফিল্টার সরান:
search-remove-all = সব সরান
search-nothing = কিছু মেলেনি। কম শব্দে বা অন্য শব্দে খুঁজুন। এই খোঁজ রেখেও দিতে পারেন। নতুন কিছু মিললে জানাব।
search-way-filters = ফিল্টার ছাড়া দেখুন
search-way-fewer = “{ $words }” খুঁজুন
search-way-everywhere = শুধু এই তালিকায় নয়, সব জায়গায় খুঁজুন
search-save = এই খোঁজ রেখে দিন
search-save-hint = নতুন কিছু মিললে আমরা ইমেইল পাঠাই। যখন খুশি থামাতে পারেন।
search-save-sign-in = রেখে দিতে সাইন ইন করুন
search-filter-kind = কী
search-filter-stage = ধাপ
search-filter-service = সেবা
search-filter-who = কারা প্রস্তাব পাঠাতে পারে
search-filter-team = কে বানিয়েছে
search-filter-proof = প্রমাণ
search-filter-place = জায়গা
search-filter-office = অফিস
search-filter-language = যে ভাষায় লেখা
search-all-place = সব জায়গা
search-all-office = সব অফিস
search-office-unknown = একটি অফিস
search-stage-open = প্রস্তাব নেওয়া হচ্ছে
search-proof-level = স্তর { $level }
search-proof-of-five = প্রমাণ: ৫ স্তরের { $level }
search-kind-challenge = সমস্যা
search-kind-use-case = সমাধান
search-kind-proposal = প্রস্তাব
search-kind-pilot = পাইলট
search-kind-agency = অফিস
search-kind-organisation = দল
search-kind-comment = মানুষের কথা
search-kind-decision = বাছাই
search-kinds-challenge = সমস্যা
search-kinds-use-case = সমাধান
search-kinds-proposal = প্রস্তাব
search-kinds-pilot = পাইলট
search-kinds-agency = অফিস
search-kinds-organisation = দল
search-kinds-comment = মানুষের কথা
search-kinds-decision = বাছাই
search-people-a-year = { $count ->
    [one] বছরে { $count } জন মানুষ।
   *[other] বছরে { $count } জন মানুষ।
}
search-tcv-today = এখন, একজনের জন্য
search-tcv-with = এই সমাধানে, একজনের জন্য
search-draft = এখনো প্রকাশ হয়নি
search-cancelled = ফিরিয়ে নেওয়া হয়েছে
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
search-stopped = থামানো হয়েছে
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
saved-lead = এগুলোর কোনোটিতে নতুন কিছু মিললে আমরা ইমেইল পাঠাই।
saved-words = “{ $words }”
saved-since = রাখা হয়েছে:
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

### Ideas: form, receipt, page, list
proposal-about = এই প্রস্তাব সম্পর্কে
proposal-about-challenge = এই সমস্যা সম্পর্কে
proposal-crumb = প্রস্তাব
proposal-by = পাঠিয়েছে:
proposal-untitled = শিরোনাম ছাড়া প্রস্তাব
proposal-list-comma = ,{" "}
proposal-state-draft = খসড়া
proposal-state-submitted = পাঠানো হয়েছে
proposal-state-eligible = নিয়ম মেনেছে
proposal-state-ineligible = নিয়ম মানেনি
proposal-state-shortlisted = সংক্ষিপ্ত তালিকায়
proposal-state-selected = বাছাই হয়েছে
proposal-state-reserve = অপেক্ষমাণ
proposal-state-not_selected = বাছাই হয়নি
proposal-state-contracted = চুক্তি হয়েছে
proposal-state-declined = দল রাজি হয়নি
proposal-state-withdrawn = ফিরিয়ে নেওয়া
proposal-new-title = আপনার প্রস্তাব পাঠান
proposal-new-lead = প্রায় ১ ঘণ্টা লাগে। থেমে আবার ফিরে আসতে পারেন। খসড়া শুধু আপনার দল পড়তে পারে।
proposal-new-no-team = প্রস্তাব আসে দল থেকে। আপনি এখনো কোনো দলে নেই।
proposal-new-make-team = আমার দল যোগ করুন
proposal-new-begun = আপনার দল শুরু করেছে
proposal-new-which = কোন দলের?
proposal-new-which-hint = দলের সবাই খসড়া লিখতে ও পড়তে পারবে।
proposal-new-not-asked = এই সমস্যায় এ ধরনের দলের প্রস্তাব চাওয়া হয়নি।
proposal-new-go = শুরু করুন
proposal-steps = এই ফরমের ধাপ
proposal-step = ৫টির মধ্যে { $count } নম্বর ধাপ
proposal-back = { $count } নম্বর ধাপে ফিরুন
proposal-part-team = আপনার দল
proposal-part-idea = আপনার প্রস্তাব
proposal-part-plan = পরীক্ষার পরিকল্পনা
proposal-part-money = টাকা
proposal-part-check = দেখে পাঠান
proposal-lead-team = কাজটি কে করবে বলুন।
proposal-lead-idea = প্রতিবেশীকে বলার মতো করে লিখুন। ছোট উত্তরই যথেষ্ট।
proposal-lead-plan = কী বদলাবে আর কীভাবে পরীক্ষা করবেন বলুন।
proposal-lead-money = কাজটি ভাগ করুন। প্রতিটি ভাগ শেষ হলে টাকা দেওয়া হয়।
proposal-lead-check = আরেকবার পড়ুন। প্রস্তাব নেওয়া শেষ হওয়া পর্যন্ত বদলাতে পারবেন।
proposal-team-of = আপনি লিখছেন
proposal-field-language = উত্তরের ভাষা
proposal-field-team = দলে কারা আছেন?
proposal-field-partners = অংশীদার
proposal-field-title = শিরোনাম
proposal-field-summary = সারকথা
proposal-field-solution = আপনারা কী করবেন?
proposal-field-as_is = এখন মানুষকে ধাপে ধাপে কী করতে হয়?
proposal-field-to_be = আপনার প্রস্তাবে মানুষ ধাপে ধাপে কী করবে?
proposal-field-evidence = এ পর্যন্ত কী পরীক্ষা করেছেন?
proposal-field-time_days = একজন মানুষের কত দিন লাগবে?
proposal-field-cost = একজন মানুষের খরচ
proposal-field-cost-in = একজন মানুষের কত খরচ হবে ({ $currency })?
proposal-field-visits = অফিসে কতবার যেতে হবে?
proposal-field-reasoning = এই সংখ্যা কেন আশা করছেন?
proposal-field-timeline = কখন কী হবে?
proposal-field-accessibility = যাঁর ফোন নেই বা যিনি পড়তে পারেন না, তাঁর জন্য কীভাবে কাজ করবে?
proposal-field-data_protection = মানুষের তথ্য কীভাবে নিরাপদ রাখবেন?
proposal-field-risks = কী ভুল হতে পারে?
proposal-field-licence = যা বানাবেন তা কে ব্যবহার করতে পারবে?
proposal-field-milestone_name = তখন কী শেষ হবে?
proposal-field-milestone_amount = টাকার পরিমাণ
proposal-field-milestone_weeks = শুরু থেকে সপ্তাহ
proposal-milestone = ভাগ { $count }
proposal-hint-language = যে ভাষা সবচেয়ে ভালো জানেন তাতে লিখুন।
proposal-hint-team = এখানে নাম লেখা যায়। কে কী করে বলুন।
proposal-hint-partners = প্রতি লাইনে একটি।
proposal-hint-title = সর্বোচ্চ ১২০ অক্ষর।
proposal-hint-summary = দুই-তিন বাক্য, সর্বোচ্চ ৪০০ অক্ষর। বাছাইয়ের পরে সবাই এটি পড়তে পারে।
proposal-hint-solution = সর্বোচ্চ ৬,০০০ অক্ষর।
proposal-hint-lines = প্রতি লাইনে একটি।
proposal-hint-to_be = প্রতি লাইনে একটি ধাপ। ধাপ যত কম তত ভালো।
proposal-hint-evidence = কোথায়, কতজনের সঙ্গে, কী পেয়েছেন বলুন।
proposal-hint-time_days = প্রথম ধাপ থেকে শেষ পর্যন্ত। আধা দিন হলে ০.৫ লিখুন।
proposal-hint-cost = ফি, যাতায়াত ও হারানো মজুরি একসঙ্গে।
proposal-hint-visits = গড় সংখ্যা। যেমন ১.৫
proposal-hint-reasoning = আজ থেকে এই সংখ্যায় কীভাবে পৌঁছাবেন দেখান।
proposal-hint-timeline = শুরু থেকে সপ্তাহে।
proposal-hint-data_protection = কী তথ্য নেন, কে দেখে, কবে মুছবেন বলুন।
proposal-hint-risks = আর তখন কী করবেন।
proposal-hint-licence = যেমন: ওপেন সোর্স, বা লাইসেন্সের নাম।
proposal-hint-budget = সব ভাগ মিলিয়ে { $budget } বা তার কম হতে হবে।
proposal-save-next = রেখে এগিয়ে যান
proposal-save-later = রেখে এখন থামুন
proposal-save-failed = পাতাটি নিজে থেকে রাখা যায়নি। অন্য কেউ হয়তো বদলেছে। রাখতে বোতাম চাপুন।
proposal-saved = রাখা হয়েছে: { $time }।
proposal-saved-until = পাতাটি বন্ধ করে { $time } পর্যন্ত ফিরে আসতে পারেন।
proposal-files = ফাইল
proposal-partners = যেসব দল সঙ্গে আছে
proposal-partners-text = যে দল যোগ দেয় তারাও এখানে লিখতে পারে। প্রস্তাব পাঠায় শুধু আপনার দল।
proposal-partner-in = যোগ দিয়েছে
proposal-partner-waits = ডাকা হয়েছে, উত্তর আসেনি
proposal-partner-name = দলের নাম
proposal-partner-name-hint = এখানে দলের পাতায় যেমন লেখা।
proposal-partner-ask = এই দলকে ডাকুন
proposal-partner-remove = বাদ দিন
proposal-side-challenge = সমস্যা
proposal-side-goal = লক্ষ্য
proposal-side-budget = পাইলটের টাকা
proposal-side-closes = শেষ সময়
proposal-side-criteria = বাছাই দল জানতে চাইবে
proposal-side-stuck = আটকে গেছেন?
proposal-side-stuck-text = ৩৩৩ নম্বরে কল করুন বা ডিজিটাল সেন্টারে সাহায্য নিন।
proposal-change-idea = প্রস্তাব বদলান
proposal-check-after = পাঠালে ইমেইলে রসিদ পাবেন। সময় শেষ হলে অফিস সব প্রস্তাব খোলে।
proposal-check-unchanged = প্রস্তাব পাঠানো হয়েছে। এরপর কিছু বদলায়নি।
proposal-check-lead-sends = যে দল নেতৃত্ব দেয়, তারাই প্রস্তাব পাঠায়।
proposal-send = আপনার প্রস্তাব পাঠান
proposal-send-again = নতুন লেখা পাঠান
proposal-see = প্রস্তাব দেখুন
proposal-see-now = এখন যেমন আছে দেখুন
proposal-similar = এর মতো প্রস্তাব ও সমাধান
proposal-similar-lead = এগুলো থেকে শিখতে পারেন। আপনার প্রস্তাব পাঠাতে বাধা নেই।
proposal-download = লেখাটি ডাউনলোড করুন
proposal-download-json = ডেটা হিসেবে ডাউনলোড করুন
proposal-closed-late = প্রস্তাব নেওয়া শেষ
proposal-closed-title = এখন এটি বদলানো যায় না
proposal-closed-at = প্রস্তাব নেওয়া শেষ হয়েছে
proposal-closed-all = আমাদের ঘড়িতে সবার জন্য একই সময়।
proposal-closed-sent = আপনার পাঠানো { $number } নম্বর সংস্করণই গণ্য হবে।
proposal-closed-decision = সবাইকে ফল জানানো হবে
proposal-closed-typed = এইমাত্র যা লিখেছেন
proposal-closed-typed-text = এটি রাখা যায়নি। দরকার হলে কপি করে নিন।
proposal-collision-title = অন্য কেউও এটি বদলেছে
proposal-collision-lead = কিছু হারায়নি। দুটি লেখাই এখানে। যা রাখতে চান মিলিয়ে নিন।
proposal-collision-theirs = দলের রাখা লেখা
proposal-collision-mine = আপনার লেখা
proposal-collision-empty = খালি
proposal-collision-save = আমার লেখা রাখুন
proposal-collision-keep = রাখা লেখাটিই থাক, আমারটি বাদ
proposal-withdraw = প্রস্তাব ফিরিয়ে নিন
proposal-withdraw-title = প্রস্তাব ফিরিয়ে নেবেন?
proposal-withdraw-lead = এটি আর বিচার করা হবে না। আবার পাঠানো যাবে না। আপনার দল পড়তে পারবে।
proposal-withdraw-reason = কেন?
proposal-withdraw-go = ফিরিয়ে নিন
proposal-receipt-title = প্রস্তাব পাঠানো হয়েছে
proposal-receipt-lead = এটি আপনার রসিদ। দলের সবাইকে ইমেইলে পাঠিয়েছি।
proposal-receipt-idea = প্রস্তাব
proposal-receipt-from = দল
proposal-receipt-time = সময়
proposal-receipt-number = সংস্করণ
proposal-receipt-hash = যাচাই কোড (SHA-256)
proposal-receipt-hash-text = এই কোড ঠিক এই লেখার। এক অক্ষর বদলালে কোডও বদলায়। তাই কী পাঠিয়েছেন, তা প্রমাণ করা যায়।
proposal-receipt-file = ঠিক যা পাঠিয়েছেন, তা ডাউনলোড করুন
proposal-receipt-see = রসিদ দেখুন
proposal-receipt-next = এরপর কী হবে
proposal-receipt-next-1 = সময় শেষ হওয়া পর্যন্ত বদলে আবার পাঠাতে পারেন।
proposal-receipt-next-2 = সময় শেষ হলে তবেই অফিস সব প্রস্তাব খোলে, আগে নয়।
proposal-receipt-next-3 = বাছাই ও কারণ ইমেইলে পাবেন।
proposal-read-idea = প্রস্তাব
proposal-read-steps = মানুষের জন্য কী বদলাবে
proposal-read-as-is = আজ
proposal-read-to-be = এই প্রস্তাব চালু হলে
proposal-read-expected = দল যা আশা করে
proposal-read-claim = এটি দলের আশা। এখনো কেউ মাপেনি।
proposal-read-reasoning = কেন
proposal-read-evidence = এ পর্যন্ত প্রমাণ
proposal-read-total = সব মিলিয়ে:
proposal-read-how = কীভাবে হবে
proposal-decision = অফিস যা ঠিক করেছে
proposal-summary-only = দল পুরো লেখা প্রকাশ করেনি।
proposal-yours = আপনার প্রস্তাব
proposal-edit = বদলান
proposal-unsent = পাঠানোর পরে লেখা বদলেছেন। অফিস শুধু পাঠানো লেখা দেখে।
proposal-publish = পুরো লেখা প্রকাশ করুন
proposal-publish-text = সবাইকে পুরো লেখা দেখাতে পারেন। পরে ফেরানো যাবে না।
proposal-is-public = সবাই পুরো লেখা পড়তে পারে।
proposal-revisions = যা পাঠিয়েছেন
proposal-revision = সংস্করণ { $count }
proposal-revision-note = এটি { $number } নম্বর সংস্করণ, পাঠানো হয়েছে { $time }।
proposal-list-title = আমাদের প্রস্তাব ও সমাধান
proposal-list-requests = অন্য দল আপনাদের ডাকছে
proposal-list-join = যোগ দিন
proposal-list-no = না বলুন
proposal-list-asks = অফিস আপনাদের সমাধান চায়
proposal-list-ideas = প্রস্তাব
proposal-list-find = সমাধানের জন্য সমস্যা খুঁজুন
proposal-list-none = আপনাদের এখনো কোনো প্রস্তাব নেই।
proposal-list-fixes = সমাধান
proposal-list-no-fixes = আপনাদের এখনো কোনো সমাধান নেই।
proposal-list-result = বাছাই ও কারণ দেখুন
proposal-list-until = { $time } পর্যন্ত বদলাতে পারবেন।
proposal-list-late = পাঠানো হয়নি। শেষ হয়েছে { $time }।
proposal-list-decision = { $date } তারিখের মধ্যে ফল জানানো হবে।
error-not-team-lead = শুধু দলনেতা এটি করতে পারেন।
refusal-too-many-lines = { $most } লাইন বা তার কম লিখুন
refusal-partner-many = সর্বোচ্চ ১০টি দল যোগ দিতে পারে
refusal-partner-unknown = এই নামে অন্য কোনো দল নেই
refusal-proposal-kind = এই সমস্যায় এ ধরনের দল প্রস্তাব দিতে পারে না
refusal-proposal-closed = প্রস্তাব দেওয়ার সময় শেষ।
refusal-proposal-challenge-not-open = এই সমস্যায় এখন প্রস্তাব নেওয়া হচ্ছে না।
refusal-proposal-not-open-yet = প্রস্তাব পরে নেওয়া হবে। কবে, তা জানতে সমস্যার পাতায় “খবর চাই” চাপুন।
refusal-proposal-being-judged = অফিস এখন বাছাই করছে। লেখা আর বদলানো যায় না।
refusal-proposal-changed = দলের কেউ লেখা বদলেছে। আবার পড়ে পাঠান।
refusal-proposal-withdrawn-already = এই প্রস্তাব আগেই ফিরিয়ে নেওয়া হয়েছে।
refusal-proposal-withdraw-late = বাছাই হয়ে গেছে। অফিসের সঙ্গে কথা বলুন।
refusal-proposal-not-sent = এই প্রস্তাব এখনো পাঠানো হয়নি।
refusal-proposal-eligibility-late = যোগ্যতা আর বদলানো যায় না।
refusal-proposal-eligibility-first = আগে বলুন, এটি নিয়ম মেনেছে কি না।
refusal-proposal-not-selected = এই প্রস্তাব বাছাই হয়নি।
refusal-proposal-decided = এই প্রস্তাবের সিদ্ধান্ত হয়ে গেছে।
refusal-proposal-public-later = বাছাইয়ের পরে পুরো লেখা প্রকাশ করতে পারবেন।
refusal-proposal-team = দলে কারা আছেন লিখুন
refusal-proposal-title = শিরোনাম লিখুন
refusal-proposal-summary = সারকথা লিখুন
refusal-proposal-solution = কী করবেন লিখুন
refusal-proposal-as-is = এখন মানুষ কী করে লিখুন
refusal-proposal-to-be = প্রস্তাবে মানুষ কী করবে লিখুন
refusal-proposal-time = কত দিন লাগবে লিখুন
refusal-proposal-cost = একজন মানুষের কত খরচ হবে লিখুন
refusal-proposal-visits = কতবার যেতে হবে লিখুন
refusal-proposal-reasoning = এই সংখ্যা কেন আশা করেন লিখুন
refusal-proposal-timeline = কখন কী হবে লিখুন
refusal-proposal-accessibility = ফোন না থাকলে বা পড়তে না পারলে কীভাবে চলবে, লিখুন
refusal-proposal-data-protection = তথ্য কীভাবে নিরাপদ রাখবেন লিখুন
refusal-proposal-risks = কী ভুল হতে পারে লিখুন
refusal-proposal-milestones = অন্তত একটি ভাগ ও টাকা লিখুন
refusal-proposal-milestone-name = এই ভাগে কী শেষ হবে লিখুন
refusal-proposal-milestone-amount = এই ভাগের টাকা লিখুন
refusal-proposal-milestone-weeks = কত সপ্তাহ পরে লিখুন
refusal-proposal-over-budget = সব ভাগ মিলিয়ে বাজেটের বেশি হয়
refusal-proposal-licence = যা বানাবেন তা কে ব্যবহার করবে লিখুন
proposal-missing = { $count ->
    [one] { $count }টি জিনিস এখনো বাকি
   *[other] { $count }টি জিনিস এখনো বাকি
}
proposal-weeks = { $count ->
    [one] { $count } সপ্তাহ
   *[other] { $count } সপ্তাহ
}

### Fixes: form, page, requests
use-case-state-draft = খসড়া
use-case-state-published = প্রকাশিত
use-case-state-withdrawn = ফিরিয়ে নেওয়া
use-case-state-hidden = মডারেটর লুকিয়েছেন
use-case-new-title = কাজ করে এমন সমাধান দিন
use-case-edit-title = সমাধান বদলান
use-case-form-lead = যা এরই মধ্যে কাজ করে তা অফিসকে জানান। তারা আপনাদের সঙ্গে পরীক্ষা করতে চাইতে পারে।
use-case-field-language = এই পাতার ভাষা
use-case-field-title = শিরোনাম
use-case-field-summary = সারকথা
use-case-field-sector = সেবার ধরন
use-case-field-problem = যে সমস্যার সমাধান
use-case-field-solution = কীভাবে কাজ করে
use-case-field-where_it_runs = কোথায় চলছে
use-case-field-before_days = আগে কত দিন
use-case-field-after_days = পরে কত দিন
use-case-field-currency = মুদ্রা
use-case-field-before_cost = আগে খরচ
use-case-field-after_cost = পরে খরচ
use-case-field-before_visits = আগে কতবার যাওয়া
use-case-field-after_visits = পরে কতবার যাওয়া
use-case-field-evidence_level = প্রমাণ কতটা শক্ত?
use-case-field-evidence_source = সংখ্যাগুলো কোথা থেকে?
use-case-field-cost_model = চালাতে কত খরচ
use-case-field-licence = কে ব্যবহার করতে পারে
use-case-field-languages = যেসব ভাষায় চলে
use-case-field-links = লিংক
use-case-hint-title = সর্বোচ্চ ১২০ অক্ষর। কী বদলায় বলুন।
use-case-hint-where = জায়গা, আর কবে থেকে।
use-case-hint-source = কে, কবে, কতজনকে গুনেছে। সংখ্যার পাশে সবাই এটি পড়ে।
use-case-hint-cost-model = যেমন প্রতিটি কাজে ১২০ টাকা।
use-case-hint-links = প্রতি লাইনে একটি ঠিকানা। শুরু https:// দিয়ে
use-case-numbers = একজন মানুষের জন্য কী বদলেছে
use-case-numbers-hint = যা জানেন না বাদ দিন। আগের সংখ্যা দিলে পরেরটাও দিন।
use-case-currency-none = নেই
use-case-level-1 = স্তর ১: বিবরণ
use-case-level-2 = স্তর ২: আগে ও পরে
use-case-level-3 = স্তর ৩: অন্যদের সঙ্গে তুলনা
use-case-level-4 = স্তর ৪: অন্যরাও একই ফল পেয়েছে
use-case-level-5 = স্তর ৫: বড় পরিসরে চলে
use-case-level-1-text = কী বদলেছে ও কেন, বলা যায়।
use-case-level-2-text = আগে ও পরে গোনা। অন্য কারণও থাকতে পারে।
use-case-level-3-text = যেখানে এটি নেই, সেখানকার সঙ্গে তুলনা করে গোনা।
use-case-level-4-text = দলের বাইরের মানুষও একই ফল পেয়েছে।
use-case-level-5-text = অনেক জায়গায় টিকে আছে।
use-case-publish = প্রকাশ করুন
use-case-save-draft = খসড়া রাখুন
use-case-save-public = সবার জন্য রাখুন
use-case-know = জেনে রাখুন
use-case-know-1 = প্রকাশ হলে সবাই পড়তে ও খুঁজতে পারে।
use-case-know-2 = সংখ্যাগুলো আপনার দাবি হিসেবে উৎসসহ দেখানো হয়।
use-case-know-3 = যেকোনো সময় ফিরিয়ে নিতে পারেন।
use-case-do = আপনি যা করতে পারেন
use-case-about = এই সমাধান সম্পর্কে
use-case-from = দল
use-case-verified = যাচাই করা
use-case-claim = দল বলছে যা বদলেছে
use-case-claim-note = এটি দলের দাবি। আমরা মাপিনি।
use-case-claim-source = উৎস:
use-case-withdraw = সমাধান ফিরিয়ে নিন
use-case-withdraw-title = সমাধান ফিরিয়ে নেবেন?
use-case-withdraw-lead = পাতায় লেখা থাকবে এটি সরানো হয়েছে। পরে আবার প্রকাশ করা যাবে।
use-case-ask = এই দলকে লিখুন
use-case-ask-text = কোনো সমস্যার জন্য ডাকুন, অথবা সরাসরি পাইলট করতে বলুন।
use-case-ask-title = এই সমাধান চেয়ে লিখুন
use-case-ask-lead = দলকে ইমেইলে জানানো হবে, উত্তর এখানে আসবে:
use-case-ask-what = আপনি কী চান?
use-case-ask-pilot = { $agency }-এ সরাসরি পাইলট
use-case-ask-challenge = “{ $challenge }” সমস্যার জন্য ডাকা
use-case-ask-message = আপনার বার্তা
use-case-ask-message-hint = কী দরকার ও কবের মধ্যে বলুন।
use-case-ask-send = দলকে পাঠান
use-case-requests = অফিস যা চেয়েছে
use-case-request-challenge = এই সমস্যার জন্য ডাকছে:
use-case-request-pilot = সরাসরি পাইলট করতে চায়
use-case-answer-reason = অফিসের জন্য একটি কথা
use-case-answer-yes = হ্যাঁ বলুন
use-case-answer-no = না বলুন
use-case-answer-accepted = দল হ্যাঁ বলেছে
use-case-answer-declined = দল না বলেছে
use-case-moderate = মডারেটরদের জন্য
use-case-moderate-reason = কারণ, দল দেখবে ও নথিতে থাকবে
use-case-hide = সমাধান লুকান
use-case-restore = ফিরিয়ে আনুন
refusal-use-case-hidden = মডারেটর এটি লুকিয়েছেন। শুধু মডারেটর ফেরাতে পারেন।
refusal-use-case-published-already = এটি এরই মধ্যে প্রকাশিত।
refusal-use-case-withdrawn-already = এটি আগেই ফিরিয়ে নেওয়া হয়েছে।
refusal-use-case-not-public = এটি প্রকাশিত নয়।
refusal-use-case-title = শিরোনাম লিখুন
refusal-use-case-summary = সারকথা লিখুন
refusal-use-case-problem = কোন সমস্যার সমাধান লিখুন
refusal-use-case-solution = কীভাবে কাজ করে লিখুন
refusal-use-case-where = কোথায় চলছে লিখুন
refusal-use-case-pair = আগে ও পরে দুটি সংখ্যাই লিখুন
refusal-use-case-currency = খরচের মুদ্রা বেছে নিন
refusal-use-case-source = সংখ্যা কোথা থেকে লিখুন
refusal-use-case-cost-model = চালাতে কত খরচ লিখুন
refusal-use-case-licence = কে ব্যবহার করতে পারে লিখুন
refusal-use-case-asked-already = আপনার অফিস এটি আগেই চেয়েছে

### Mail about ideas and fixes
mail-proposal-submitted-subject = প্রস্তাব পাঠানো হয়েছে: { $title }
mail-proposal-submitted-body =
    আপনার দল “{ $challenge }” সমস্যায় “{ $title }” পাঠিয়েছে।
    সংস্করণ: { $revision }
    সময়: { $time }
    যাচাই কোড (SHA-256): { $hash }

    রসিদ এখানে:
    { $link }
mail-proposal-received-subject = নতুন প্রস্তাব: { $challenge }
mail-proposal-received-body =
    একটি দল প্রস্তাব পাঠিয়েছে। এ পর্যন্ত প্রস্তাব: { $count }টি। সময় শেষ হলে পড়তে পারবেন।

    { $link }
mail-proposal-withdrawn-subject = ফিরিয়ে নেওয়া হয়েছে: { $title }
mail-proposal-withdrawn-body =
    আপনার দল “{ $title }” ফিরিয়ে নিয়েছে। এটি ছিল “{ $challenge }” সমস্যার জন্য।

    { $link }
mail-proposal-taken-back-subject = একটি প্রস্তাব ফেরত: { $challenge }
mail-proposal-taken-back-body =
    একটি দল “{ $challenge }” সমস্যার প্রস্তাব ফিরিয়ে নিয়েছে।

    { $link }
mail-proposal-partner-asked-subject = { $organisation } আপনাদের ডাকছে
mail-proposal-partner-asked-body =
    { $organisation } আপনাদের সঙ্গে “{ $challenge }” সমস্যায় প্রস্তাব দিতে চায়। হ্যাঁ বা না বলুন:
    { $link }
mail-proposal-partner-accepted-subject = { $organisation } যোগ দিয়েছে
mail-proposal-partner-accepted-body =
    “{ $challenge }” সমস্যার প্রস্তাবে { $organisation } আপনাদের সঙ্গে যোগ দিয়েছে।

    { $link }
mail-proposal-partner-declined-subject = { $organisation } না বলেছে
mail-proposal-partner-declined-body =
    “{ $challenge }” সমস্যার প্রস্তাবে { $organisation } যোগ দিচ্ছে না।

    { $link }
mail-proposal-partner-left-subject = { $organisation } আর দলে নেই
mail-proposal-partner-left-body =
    “{ $challenge }” সমস্যার প্রস্তাবে { $organisation } আর নেই।

    { $link }
mail-use-case-published-subject = নতুন সমাধান: { $title }
mail-use-case-published-body =
    আপনি যে দলের খবর চান, তারা “{ $title }” প্রকাশ করেছে।

    { $link }
mail-use-case-withdrawn-subject = ফিরিয়ে নেওয়া হয়েছে: { $title }
mail-use-case-withdrawn-body =
    দল “{ $title }” ফিরিয়ে নিয়েছে।

    { $link }
mail-use-case-hidden-subject = লুকানো হয়েছে: { $title }
mail-use-case-hidden-body =
    একজন মডারেটর “{ $title }” লুকিয়েছেন। কারণ: { $reason }

    { $link }
mail-use-case-restored-subject = আবার প্রকাশিত: { $title }
mail-use-case-restored-body =
    একজন মডারেটর “{ $title }” ফিরিয়ে এনেছেন। কারণ: { $reason }

    { $link }
mail-use-case-invited-subject = { $agency } একটি সমস্যার জন্য আপনাদের ডাকছে
mail-use-case-invited-body =
    { $agency } “{ $title }” দেখেছে এবং “{ $challenge }” সমস্যার জন্য আপনাদের ডাকছে।

    { $message }

    উত্তর দিন:
    { $link }
mail-use-case-pilot-asked-subject = { $agency } আপনাদের সমাধান পাইলট করতে চায়
mail-use-case-pilot-asked-body =
    { $agency } “{ $title }” সরাসরি পাইলট করতে চায়।

    { $message }

    উত্তর দিন:
    { $link }
mail-use-case-request-accepted-subject = দল হ্যাঁ বলেছে: { $title }
mail-use-case-request-accepted-body =
    “{ $title }”-এর দল হ্যাঁ বলেছে। { $reason }

    { $link }
mail-use-case-request-declined-subject = দল না বলেছে: { $title }
mail-use-case-request-declined-body =
    “{ $title }”-এর দল না বলেছে। { $reason }
### Challenges
challenge-new = নতুন সমস্যা
challenge-untitled = এখনো শিরোনাম নেই
challenge-numbered = সমস্যা { $number }। { $date } তারিখে জানিয়েছে:
challenge-numbered-draft = সমস্যা { $number }।
challenge-route = এই সমস্যার ধাপ
challenge-posted-on = প্রকাশ { $date }
challenge-opens-on = খুলবে { $date }
challenge-closes-on = বন্ধ হবে { $date }
challenge-closed-on = বন্ধ হয়েছে { $date }
challenge-state-draft = খসড়া
challenge-state-in_review = সহকর্মী দেখছেন
challenge-state-changes_requested = বদলাতে বলা হয়েছে
challenge-state-evaluating = প্রস্তাব যাচাই চলছে
challenge-state-decided = সিদ্ধান্ত হয়েছে
challenge-state-piloting = পাইলট চলছে
challenge-state-concluded = শেষ হয়েছে
challenge-state-cancelled = ফিরিয়ে নেওয়া হয়েছে
opening-open = প্রস্তাব নেওয়া হচ্ছে
opening-opens_soon = শিগগিরই খুলবে
opening-closed = প্রস্তাব নেওয়া শেষ
challenge-send = আপনার প্রস্তাব পাঠান
challenge-send-text = ঘণ্টাখানেক লাগে। থেমে পরে আবার আসতে পারেন। খসড়া শুধু আপনার দল পড়তে পারে।
challenge-ideas-close = প্রস্তাব নেওয়া শেষ হবে
challenge-ideas-open = প্রস্তাব পাঠানো যাবে যেদিন থেকে:
challenge-ideas-closed = প্রস্তাব নেওয়া শেষ। বাছাইয়ের ফল জানাব:
challenge-not-out = এই পাতা শুধু এই অফিসের কর্মীরা দেখেন। এখনো প্রকাশ হয়নি।
challenge-was-cancelled = এই সমস্যা ফিরিয়ে নেওয়া হয়েছে। প্রস্তাব পাঠানো যাবে না।
challenge-was-decided = বাছাই হয়ে গেছে। আর প্রস্তাব পাঠানো যাবে না।
challenge-cancelled = অফিস এই সমস্যা ফিরিয়ে নিয়েছে
challenge-asked-changes = একজন সহকর্মী বদলাতে বলেছেন
challenge-for-officers = আপনার অফিসের জন্য
challenge-do-write = লেখা চালিয়ে যান
challenge-do-review = দেখে দিন
challenge-do-amend = সবার সামনে বদলান
challenge-do-translate = অনুবাদ যোগ করুন
challenge-do-cancel = ফিরিয়ে নিন
challenge-today = এখন কেমন
challenge-service = সেবাটি ধাপে ধাপে
challenge-volume = বছরে { $count }টি আবেদন
challenge-people-asked = আমরা { $count } জনকে জিজ্ঞেস করেছি।
challenge-wrong = কোথায় সমস্যা
challenge-can = আমরা যা বদলাতে পারি
challenge-cannot = এ বছর যা বদলাতে পারি না
challenge-hurts = কার ক্ষতি হয়
challenge-choose = আমরা যেভাবে বাছাই করি
challenge-choose-caption = কী দেখে নম্বর দিই, কোনটির কত ভাগ
challenge-choose-ask = আমরা জিজ্ঞেস করি
challenge-choose-bar = দাগ
challenge-choose-of = ১০০-র মধ্যে
challenge-minimum-is = ৫-এর মধ্যে অন্তত { $least }
challenge-list-comma = ,{" "}
challenge-dates = তারিখ
challenge-dates-label = এই সমস্যার তারিখ
challenge-date-posted = প্রকাশ
challenge-date-opens = প্রস্তাব নেওয়া শুরু
challenge-date-questions = প্রশ্ন নেওয়া শেষ
challenge-date-close = প্রস্তাব নেওয়া শেষ
challenge-date-decision = সবাইকে বাছাইয়ের ফল জানাব
challenge-date-decision-more = । প্রতিটি দল কারণ জানবে
challenge-date-pilot = পাইলট শুরু
challenge-zone = সময় অফিসের এলাকার ({ $zone })।
challenge-changes = পরে যা বদলেছি
challenge-pilots = এই সমস্যার পাইলট
challenge-stopped = থামানো হয়েছে
challenge-similar = এমন সমস্যার সমাধান ও পাইলট
challenge-about = এই সমস্যা সম্পর্কে
challenge-budget = সর্বোচ্চ { $amount }
challenge-budget-steps = সর্বোচ্চ { $amount }, { $count } ধাপে দেওয়া হবে
challenge-fact-budget = পাইলটের টাকা
challenge-fact-who = কারা পাঠাতে পারে
challenge-fact-ideas = এ পর্যন্ত প্রস্তাব
challenge-fact-rights = যা তৈরি হবে তা কার
challenge-fact-owner = কে দায়িত্বে
challenge-fact-route = কাজ হলে
challenge-fact-ceiling = বড় করার টাকা
challenge-fact-contact = কাকে জিজ্ঞেস করবেন
challenge-language-note = এই লেখাটি { $language } ভাষায়।
challenge-language-note-show = { $language } ভাষায় দেখুন
challenge-language-note-translated = অফিস এটি { $language } ভাষায় লিখেছে।
challenge-language-note-original = মূল লেখা দেখুন
challenge-tcv-today = এখন
challenge-tcv-goal = লক্ষ্য
challenge-tcv-goal-is = লক্ষ্য: { $value }
challenge-tcv-before = আগে
challenge-tcv-after = এখন
challenge-tcv-after-is = এখন { $value }
challenge-tcv-expected = আশা
challenge-tcv-expected-is = আশা: { $value }

### Writing a challenge
challenge-step-problem = সমস্যা
challenge-step-problem-lead = কোথায় সমস্যা বলুন। সমাধান এখনই বলবেন না।
challenge-step-service = সেবাটি এখন
challenge-step-service-lead = এখন কেমন, গুনে লিখুন। তাহলে পরে সবাই দেখবে কী ভালো হলো।
challenge-step-goal = লক্ষ্য ও বাছাই
challenge-step-goal-lead = কোথায় পৌঁছাতে চান আর প্রস্তাব কীভাবে যাচাই করবেন, বলুন।
challenge-step-money = টাকা ও তারিখ
challenge-step-money-lead = কত দেবেন, কে কথা দিচ্ছেন, কখন কী হবে, বলুন।
challenge-step-check = দেখে পাঠান
challenge-step-check-lead = আরেকবার পড়ুন। এরপর একজন সহকর্মী দেখবেন।
challenge-form-steps = এই ফরমের ধাপ
challenge-form-step-of = { $of } ধাপের { $number } নম্বর
challenge-form-save-next = রেখে এগিয়ে যান
challenge-form-save-stop = রেখে এখন থামুন
challenge-form-back = এক ধাপ পেছনে যান
challenge-draft-saved = রাখা হয়েছে { $date }। পাতাটি বন্ধ করে পরে আসতে পারেন।
challenge-draft-not-saved = পাতাটি আর নিজে থেকে রাখছে না। রাখতে বোতাম চাপুন।
challenge-conflict-title = আপনি লেখার সময় অন্য কেউ এটি বদলেছেন
challenge-conflict-text = আপনার লেখা ফরমেই আছে। কোথায় আলাদা, নিচে দেখুন। দুটো মিলিয়ে আবার রাখুন।
challenge-conflict-yours = আপনার লেখা
challenge-conflict-theirs = অন্যজন যা রেখেছেন
challenge-tips = যা কাজে দেয়
challenge-tip-1 = সেবাটি দরকার এমন একজনের কথা বলুন।
challenge-tip-2 = সমস্যার নাম বলুন, কোন যন্ত্র বা অ্যাপ চান, তা নয়।
challenge-tip-3 = বড় সংখ্যার চেয়ে নিশ্চিত সংখ্যা ভালো।
similar-before = আগে যা চেষ্টা হয়েছে
similar-before-text = থেমে যাওয়া পাইলটও এখানে আছে। সেখান থেকে শিখুন।
challenge-f-agency = আপনার অফিস
challenge-f-title = শিরোনাম
challenge-h-title = এক লাইন। মানুষের জন্য কী ভালো হবে, বলুন।
challenge-f-language = যে ভাষায় লিখছেন
challenge-f-sector = সেবার ধরন
challenge-f-summary = দুই বাক্যে
challenge-h-summary = এখন কেমন, আর কী চান? সর্বোচ্চ ৬০০ অক্ষর।
challenge-f-problem = কোথায় সমস্যা
challenge-h-problem = প্রতিবেশীকে বলার মতো করে লিখুন। অংশের মাঝে একটি লাইন ফাঁকা রাখুন।
challenge-f-can_change = যা বদলাতে পারেন
challenge-f-cannot_change = এ বছর যা বদলাতে পারেন না
challenge-h-lines = প্রতি লাইনে একটি করে।
challenge-f-hurts = কার ক্ষতি হয়
challenge-h-hurts = সর্বোচ্চ তিনটি সংখ্যা, প্রতিটির পাশে কয়েকটি কথা।
challenge-hurt-number = সংখ্যা { $row }
challenge-hurt-text = সংখ্যা { $row } কী বোঝায়
challenge-f-quote = একজনের কথা
challenge-h-quote = শুধু তাঁর অনুমতি নিয়ে।
challenge-f-quote_who = কে বলেছেন
challenge-h-quote_who = যেমন: সেলিনা, চা বিক্রেতা। তাঁর অনুমতিতে।
challenge-f-service_name = সেবার নাম
challenge-f-service_steps = এখনকার ধাপ
challenge-h-service_steps = মানুষ যা করে, প্রতি লাইনে একটি ধাপ।
challenge-f-yearly_volume = বছরে কতটি আবেদন
challenge-f-time = শুরু থেকে শেষ পর্যন্ত সময়
challenge-h-time = সাধারণত যা লাগে, সবচেয়ে কমটা নয়।
challenge-f-effort = মানুষের নিজের সময়
challenge-h-effort = যাতায়াত, অপেক্ষা আর ফরম পূরণ।
challenge-f-cost = একজন মানুষের খরচ
challenge-h-cost = ফি, যাতায়াত আর হারানো মজুরি একসঙ্গে, { $currency } হিসাবে।
challenge-f-visits = কতবার অফিসে যেতে হয়
challenge-h-visits = যেমন ৩.৬
challenge-f-people_asked = কতজনকে জিজ্ঞেস করেছেন
challenge-f-source = সংখ্যাগুলো কোথা থেকে
challenge-h-source = কাকে, কোথায়, কখন জিজ্ঞেস করেছেন।
challenge-f-baseline_plan = যা এখনো জানেন না তা কীভাবে মাপবেন
challenge-h-baseline_plan = ওপরের কোনো সংখ্যা না থাকলে তবেই দরকার।
challenge-unit = একক
challenge-unit-days = দিন
challenge-unit-hours = ঘণ্টা
challenge-unit-minutes = মিনিট
challenge-f-goal_time = সময়ের লক্ষ্য
challenge-h-goal = অন্তত একটি লক্ষ্য লিখুন।
challenge-f-goal_cost = খরচের লক্ষ্য
challenge-h-money = { $currency } হিসাবে।
challenge-f-goal_visits = যাতায়াতের লক্ষ্য
challenge-f-criteria = যেভাবে বাছাই করবেন
challenge-h-criteria = প্রতিটি প্রস্তাব নিয়ে যা জানতে চাইবেন। সব ভাগ মিলে ১০০ হতে হবে। যে সারি লাগবে না তা ফাঁকা রাখুন।
challenge-criterion-name = প্রশ্ন { $row }
challenge-criterion-weight = প্রশ্ন { $row }-এর ভাগ
challenge-criterion-minimum = প্রশ্ন { $row }-এর সর্বনিম্ন নম্বর, ০ থেকে ৫
challenge-f-eligible = কারা প্রস্তাব পাঠাতে পারে
challenge-f-titles = বাছাইয়ের পরে
challenge-h-titles = বাছাই করা প্রস্তাবের পুরো লেখা সব সময় সবার জন্য খোলা।
challenge-titles-public = সবাই প্রতিটি প্রস্তাবের শিরোনাম, সারকথা ও দল দেখবে
challenge-titles-private = সবাই শুধু বাছাই করা প্রস্তাব দেখবে
challenge-f-budget = পাইলটের টাকা
challenge-f-payment_steps = কয় ধাপে দেবেন
challenge-f-ip_terms = যা তৈরি হবে তা কার
challenge-h-ip_terms = দলের কী থাকবে, অন্যরা কী ব্যবহার করতে পারবে।
challenge-promise = কাজ হলে আপনি যে কথা দিচ্ছেন
challenge-h-promise = দলগুলো মাসের পর মাস খাটে। পরে কী হবে, তা তাদের জানা দরকার।
challenge-f-senior_owner = কে দায়িত্বে
challenge-h-senior_owner = একজন ঊর্ধ্বতন কর্মকর্তার নাম ও পদ।
challenge-f-procurement_route = কীভাবে কিনবেন
challenge-h-procurement_route = কোন নিয়মে, কেমন চুক্তিতে।
challenge-f-ceiling = বড় করতে সর্বোচ্চ কত দিতে পারেন
challenge-f-contact = কাকে জিজ্ঞেস করা যাবে
challenge-f-opens = প্রস্তাব নেওয়া শুরু
challenge-h-opens = ফাঁকা রাখলে: সহকর্মী যখন প্রকাশ করবেন।
challenge-f-questions_close = প্রশ্ন নেওয়া শেষ
challenge-f-submissions_close = প্রস্তাব নেওয়া শেষ
challenge-h-time-of-day = আপনার অফিসের সময়, যেমন ১৬:০০।
challenge-f-decision = বাছাইয়ের ফল জানাবেন
challenge-f-pilot_starts = পাইলট শুরু
challenge-date-day = দিন
challenge-date-month = মাস
challenge-date-year = বছর
challenge-date-time-of-day = সময়
challenge-change-part = বদলান
challenge-nothing-yet = এখনো কিছু নেই।
challenge-submit = সহকর্মীর কাছে পাঠান
challenge-preview = পাতা হিসেবে দেখুন
challenge-next = এরপর কী হবে
challenge-next-text = যিনি লেখেননি এমন একজন সহকর্মী পড়বেন। তিনি প্রকাশ করবেন বা বদলাতে বলবেন। আপনি ইমেইল পাবেন।
challenge-own-title = আপনার অফিসের জানানো সমস্যা
challenge-own-new = নতুন সমস্যা লিখুন
challenge-own-changed = শেষ বদল
challenge-own-none = এখনো কোনো সমস্যা লেখা হয়নি
challenge-own-none-text = যে সেবা নিয়ে মানুষ অভিযোগ করে, তেমন একটি দিয়ে শুরু করুন।

### Deciding about a challenge
challenge-review-title = এই সমস্যাটি দেখে দিন
challenge-review-lead = পুরোটা পড়ুন। প্রকাশ করুন, নয়তো কী বদলাতে হবে বলুন।
challenge-review-own-work = এই সমস্যা লেখায় আপনি ছিলেন। আপনার অফিসের অন্য কেউ এটি দেখবেন।
challenge-review-decide = আপনার সিদ্ধান্ত
challenge-review-publish-text = প্রকাশ করলে সবাই পড়তে পারবে আর সময় গোনা শুরু হবে।
challenge-review-publish = প্রকাশ করুন
challenge-review-reason = কী বদলাতে হবে
challenge-review-reason-hint = লেখকেরা এটি দেখবেন। কী বদলাতে হবে আর কেন, বলুন।
challenge-review-send-back = বদলাতে বলুন
challenge-amend-title = এই সমস্যার লেখা সবার সামনে বদলান
challenge-amend-lead = আপনি যা বদলান সবাই দেখবে। যারা খবর চায় বা প্রস্তাব লিখছে, সবাই ইমেইল পাবে। বাছাইয়ের নিয়ম, টাকা বা কারা পাঠাতে পারে তা বদলালে প্রস্তাব আরও { $days } দিন নেওয়া হবে।
challenge-amend-note = কী বদলালেন আর কেন
challenge-amend-note-hint = সবার জন্য এক-দুই বাক্য।
challenge-amend-go = বদল প্রকাশ করুন
challenge-cancel-title = এই সমস্যা ফিরিয়ে নিন
challenge-cancel-lead = এটি আর ফেরানো যাবে না। যারা খবর চায় বা প্রস্তাব লিখছে, সবাইকে জানানো হবে।
challenge-cancel-reason = কেন ফিরিয়ে নিচ্ছেন
challenge-cancel-reason-hint = সবাই এটি পড়তে পারবে।
challenge-cancel-go = একেবারে ফিরিয়ে নিন
challenge-revision-heading = বদল { $number }
challenge-revision-key = যোগ করা কথার নিচে দাগ। বাদ দেওয়া কথা কাটা।
challenge-revision-added = যোগ:
challenge-revision-removed = বাদ:
challenge-revision-nothing = শুধু সাজানোর ধরন বদলেছে।
challenge-revision-back = সমস্যার পাতায় ফিরে যান
challenge-translate-title = অনুবাদ যোগ করুন
challenge-translate-lead = এই ভাষার পাঠক আগে আপনার লেখা দেখবে, সঙ্গে মূল লেখার লিংক।
challenge-translate-language = ভাষা
challenge-translate-there = এসব ভাষায় আগে থেকেই আছে:
challenge-translate-save = অনুবাদ রাখুন
challenge-translate-original = মূল লেখা

### Questions and files
questions-title = প্রশ্ন ও উত্তর
questions-count = প্রশ্ন { $asked }টি, উত্তর { $answered }টি
questions-none = এখনো কেউ জিজ্ঞেস করেনি। প্রথম প্রশ্নটি আপনি করুন।
questions-until = { $date } পর্যন্ত প্রশ্ন করা যাবে।
questions-closed = প্রশ্ন নেওয়া শেষ হয়েছে { $date }।
questions-all = { $count ->
    [one] { $count }টি প্রশ্ন দেখুন
   *[other] সব { $count }টি প্রশ্ন দেখুন
}
question-ask = প্রশ্ন করুন
question-field = আপনার প্রশ্ন
question-hint = প্রশ্ন ও উত্তর সবাই পড়তে পারবে। পাশে আপনার নাম থাকবে।
question-send = প্রশ্ন পাঠান
question-sign-in = প্রশ্ন করতে সাইন ইন করুন
question-answer-go = উত্তর দিন
question-answer = আপনার উত্তর
question-answer-hint = সবাই পড়তে পারবে।
question-answer-send = উত্তর প্রকাশ করুন
question-answered-after = { $count } দিন পরে উত্তর দিয়েছে
question-due = উত্তর আসবে { $date } তারিখের মধ্যে। { $left }
question-late = উত্তর আসার কথা ছিল { $date } তারিখের মধ্যে। { $left }
attachments-title = ফাইল
attachments-back = ফাইল না দিয়ে ফিরে যান
attachment-add = ছবি, নকশা বা চিঠি যোগ করুন
attachment-hint = PDF, ছবি, Word, Excel, স্লাইড বা সাধারণ লেখা। প্রতিটি সর্বোচ্চ ৫ এমবি।
attachment-send = ফাইল যোগ করুন
attachment-remove = সরান
attachment-size-kb = { $size } কেবি
attachment-size-mb = { $size } এমবি
follow = খবর চাই
follow-stop = আর খবর চাই না
follow-on = এখানে কিছু হলে আপনি ইমেইল পাবেন।

### Why something with a challenge was not done
error-attachment = এখন এখানে ফাইল বদলানো যাবে না।
refusal-date = দিন, মাস ও বছর সংখ্যায় লিখুন
refusal-time = সময় লিখুন, যেমন ১৬:০০
refusal-file-size = ৫ এমবির চেয়ে ছোট ফাইল বাছুন
refusal-file-empty = ফাইলটি খালি। অন্যটি বাছুন
refusal-file-type = PDF, ছবি, Word, Excel, স্লাইড বা সাধারণ লেখা বাছুন
refusal-file-count = সর্বোচ্চ { $most }টি ফাইল রাখা যায়। আগে একটি সরান
refusal-questions-closed = প্রশ্ন নেওয়া শেষ
refusal-question-answered = একজন সহকর্মী আগেই উত্তর দিয়েছেন। আগে সেটি পড়ুন
refusal-challenge-step = সমস্যাটি এখন অন্য ধাপে। পাতাটি আবার খুলুন
refusal-challenge-own-work = এই সমস্যা লেখায় আপনি ছিলেন। অন্য কেউ সিদ্ধান্ত নেবেন
refusal-challenge-not-writable = সমস্যাটি সহকর্মীর কাছে বা প্রকাশ হয়ে গেছে। এখানে বদলানো যাবে না
refusal-challenge-title = একটি শিরোনাম দিন
refusal-challenge-summary = দুই বাক্যে বলুন
refusal-challenge-problem = কোথায় সমস্যা বলুন
refusal-challenge-service = সেবার নাম লিখুন
refusal-challenge-service-steps = এখনকার ধাপ লিখুন, প্রতি লাইনে একটি
refusal-challenge-volume = বছরে কতটি আবেদন হয় লিখুন
refusal-challenge-baseline = সময়, খরচ ও যাতায়াত লিখুন, নয়তো কীভাবে মাপবেন বলুন
refusal-challenge-source = সংখ্যাগুলো কোথা থেকে, বলুন
refusal-challenge-goal = সময়, খরচ বা যাতায়াতের একটি লক্ষ্য দিন
refusal-challenge-criteria = কীভাবে বাছাই করবেন বলুন: অন্তত একটি প্রশ্ন লিখুন
refusal-challenge-criterion = এই প্রশ্নটি কী, লিখুন
refusal-challenge-weight = এই প্রশ্নের ভাগ ০-এর বেশি দিন
refusal-challenge-weights = ভাগগুলো মিলে { $sum } হয়। মিলিয়ে ১০০ করুন
refusal-challenge-eligible = কারা প্রস্তাব পাঠাতে পারে, বাছুন
refusal-challenge-budget = পাইলটের জন্য কত টাকা, বলুন
refusal-challenge-ip = যা তৈরি হবে তা কার, বলুন
refusal-challenge-senior = যিনি দায়িত্বে, তাঁর নাম লিখুন
refusal-challenge-route = কাজ হলে কীভাবে কিনবেন, বলুন
refusal-challenge-ceiling = বড় করতে সর্বোচ্চ কত দিতে পারেন, বলুন
refusal-challenge-date = এই তারিখটি দিন
refusal-challenge-past = তারিখটি পার হয়ে গেছে। পরের একটি দিন
refusal-challenge-opens-first = প্রস্তাব নেওয়া শুরুর পরে প্রশ্ন শেষ হতে হবে
refusal-challenge-questions-first = প্রশ্ন শেষের দিন বা পরে প্রস্তাব নেওয়া শেষ হতে হবে
refusal-challenge-ideas-first = প্রস্তাব নেওয়া শেষের পরে বাছাইয়ের ফল জানান
refusal-challenge-amend-late = প্রস্তাব নেওয়া শেষ, তাই সমস্যাটি আর বদলানো যাবে না
refusal-challenge-nothing-changed = এখনো কিছু বদলাননি
refusal-challenge-note = কী বদলালেন আর কেন, বলুন
refusal-challenge-earlier = কথা দেওয়া তারিখের আগে প্রস্তাব নেওয়া শেষ করা যাবে না
refusal-challenge-more-days = আপনি শর্ত বদলাচ্ছেন। দলগুলোকে এখন থেকে অন্তত আরও { $days } দিন সময় দিন

### Mail about challenges
mail-challenge-submitted-subject = দেখে দিন: { $title }
mail-challenge-submitted-body =
    { $name }, একজন সহকর্মী একটি সমস্যা লিখে আপনাকে দেখতে বলেছেন:
    { $title }

    পড়ুন, তারপর প্রকাশ করুন বা বদলাতে বলুন:
    { $link }
mail-challenge-changes-requested-subject = বদলাতে বলা হয়েছে: { $title }
mail-challenge-changes-requested-body =
    { $name }, একজন সহকর্মী আপনার লেখা সমস্যা পড়ে বদলাতে বলেছেন:
    { $reason }

    এখানে বদলান:
    { $link }
mail-challenge-published-subject = নতুন সমস্যা: { $title }
mail-challenge-published-body =
    { $agency } একটি সমস্যা জানিয়েছে:
    { $title }

    এখানে পড়ুন:
    { $link }
mail-challenge-amended-subject = বদল হয়েছে: { $title }
mail-challenge-amended-body =
    অফিস এই সমস্যার লেখা বদলেছে:
    { $title }

    বদল নিয়ে অফিসের কথা: { $note }

    কোন কোন কথা বদলেছে দেখুন:
    { $link }
mail-challenge-cancelled-subject = ফিরিয়ে নেওয়া হয়েছে: { $title }
mail-challenge-cancelled-body =
    অফিস এই সমস্যা ফিরিয়ে নিয়েছে:
    { $title }

    কারণ: { $reason }

    { $link }
mail-challenge-evaluating-subject = প্রস্তাব নেওয়া শেষ: { $title }
mail-challenge-evaluating-body =
    এই সমস্যায় আর প্রস্তাব পাঠানো যাবে না। এখন যাচাই চলছে:
    { $title }

    বাছাইয়ের ফল কবে, দেখুন:
    { $link }
mail-question-asked-subject = প্রশ্ন এসেছে: { $title }
mail-question-asked-body =
    আপনার জানানো সমস্যা { $title } নিয়ে একজন জিজ্ঞেস করেছেন:
    { $question }

    সবাই পড়বে এমন উত্তর দিন:
    { $link }
mail-question-answered-subject = উত্তর এসেছে: { $title }
mail-question-answered-body =
    { $title } নিয়ে একটি প্রশ্নের উত্তর দিয়েছে অফিস।

    প্রশ্ন: { $question }

    উত্তর: { $answer }

    { $link }
organisation-what = তারা কী করে

### What changed, addresses, second factors, translations of fixes

changed-title = আপনাদের কথায় যা বদলেছে
changed-before = বাছাইয়ের আগেই এই কথাগুলোয় কিছু বদলেছে:
changed-in-log = যে কথার উত্তরে:
voice-filter = { $stance } { $count }
voice-filter-all = সব
voice-filter-label = এক ধরনের কথা দেখুন
agency-follow-text = এই অফিস নতুন সমস্যা জানালে বা পাইলট শুরু করলে খবর পাবেন।
organisation-follow-text = এই দল নতুন সমাধান দেখালে খবর পাবেন।
organisation-proposals = প্রস্তাব
use-case-translate-lead = শিরোনাম, সারকথা আর সমস্যা আরেক ভাষায় লিখুন। তাহলে আরও অফিস আপনার সমাধান পড়তে পারবে।
admin-factor-title = দ্বিতীয় ধাপের যাচাই হারিয়ে গেছে?
admin-factor-text = আগে নিশ্চিত হোন কে চাইছেন, যেমন ফোন করে। তিনি সব জায়গা থেকে সাইন আউট হবেন এবং একটি চিঠি পাবেন।
admin-factor-reset = দ্বিতীয় ধাপের যাচাই সরিয়ে দিন
record-second-factor-reset = হারানো দ্বিতীয় ধাপের যাচাই সরানো হয়েছে
email-title = ইমেইল বদলান
email-lead = নতুন ঠিকানায় একটি চিঠি পাঠাব। চিঠির বোতামে চাপ দিলে তবেই ঠিকানা বদলাবে।
email-now = এখন আপনার ইমেইল:
email-new = নতুন ইমেইল
email-new-hint = এই ঠিকানার চিঠি যেন আপনি পড়তে পারেন।
email-send = চিঠি পাঠান
email-sent = নতুন ঠিকানায় চিঠি পাঠিয়েছি। ২৪ ঘণ্টার মধ্যে এই ব্রাউজারেই খুলুন।
email-confirm-lead = এখন থেকে আপনাকে এখানে লিখব, আর সাইন ইনও করবেন এই ঠিকানা দিয়ে।
email-confirm = এই ইমেইল ব্যবহার করুন
refusal-email-same = এটাই তো আপনার ইমেইল। নতুনটি লিখুন
refusal-email-taken = এই ইমেইল অন্য অ্যাকাউন্টে আছে। অন্যটি দিন, বা ৩৩৩ নম্বরে কল করুন
refusal-email-link = লিংকটি পুরোনো, বা আগেই ব্যবহার হয়েছে। নতুন চিঠি চান
mail-email-confirm-subject = নতুন ইমেইল নিশ্চিত করুন
mail-email-confirm-body =
    { $name }, আপনি পাইলটেজে এই ঠিকানা ব্যবহার করতে চান। { $hours } ঘণ্টার মধ্যে এই পাতা খুলে বোতামে চাপ দিন:

    { $link }

    আপনি চাননি? তাহলে কিছুই করতে হবে না। কিছু বদলাবে না।
mail-email-changed-subject = আপনার ইমেইল বদলানো হয়েছে
mail-email-changed-body =
    { $name }, পাইলটেজে আপনার অ্যাকাউন্টে এখন অন্য ইমেইল আছে। এই ঠিকানায় এটাই আমাদের শেষ চিঠি।

    আপনি বদলাননি? এখনই ৩৩৩ নম্বরে কল করুন, বা কী করতে পারেন তা এখানে পড়ুন:
    { $link }
mail-second-factor-reset-subject = আপনার দ্বিতীয় ধাপের যাচাই সরানো হয়েছে
mail-second-factor-reset-body =
    { $name }, আমরা আপনার দ্বিতীয় ধাপের যাচাই সরিয়ে দিয়েছি এবং সব জায়গা থেকে সাইন আউট করেছি। কারণ: { $reason }

    সাইন ইন করে নতুন একটি চালু করুন। আপনি চাননি? এখনই ৩৩৩ নম্বরে কল করুন:
    { $link }
challenge-amend-files = ফাইল যোগ করা বা সরানো একেকটি আলাদা বদল। যাঁরা খবর চান, সবাই জানবেন।
challenge-file-added = নতুন ফাইল: { $names }
challenge-file-removed = ফাইল সরানো হয়েছে: { $names }

### Content that is not translated
challenge-not-translated = এখনো অনুবাদ হয়নি। এটি মূল লেখা, { $language } ভাষায়।

### The number of a fault
error-number = আমাদের জানালে এই ভুলের নম্বরটি বলুন:

### Tokens and the page for developers
tokens-title = প্রোগ্রামের টোকেন
tokens-lead = টোকেন দিয়ে কোনো প্রোগ্রাম আপনার নামে কাজ করতে পারে। পড়তে টোকেন লাগে না।
tokens-manage = টোকেন দেখুন ও বদলান
tokens-yours = আপনার টোকেন
tokens-none = আপনার কোনো টোকেন নেই।
token-new = নতুন টোকেন
token-name = কী কাজে লাগবে
token-name-hint = যাতে পরে চিনতে পারেন, যেমন “আমার ল্যাপটপের প্রতিবেদন”।
token-scopes = টোকেন কী করতে পারবে
token-scope-comments-write = মন্তব্য লিখতে পারবে
token-scope-comments-write-hint = আপনার নামে, যেখানে সবাই মন্তব্য করতে পারেন।
token-scope-responses-write = আপনার অফিসের হয়ে মন্তব্যের উত্তর দিতে পারবে
token-scope-responses-write-hint = শুধু উত্তর দেওয়ার দায়িত্ব থাকলে, আর দ্বিতীয় ধাপে যাচাই করে।
token-lifetime = কত দিন চলবে
token-days = { $count ->
    [one] { $count } দিন
   *[other] { $count } দিন
}
token-make = টোকেন তৈরি করুন
token-made = এই আপনার টোকেন। পাসওয়ার্ডের মতো গোপন রাখুন।
token-until = { $date } পর্যন্ত চলবে
token-expired = { $date } পর্যন্ত চলেছে
token-ended = মেয়াদ শেষ
token-unused = এখনো ব্যবহার হয়নি
token-revoke = বাতিল করুন
refusal-token-scopes = টোকেন কী করতে পারবে, বেছে নিন।
refusal-token-role = কোনো অফিসের হয়ে উত্তর দেওয়ার দায়িত্ব আপনার নেই। এটি বাদ দিন।
refusal-token-many = আপনার { $most }টি টোকেন আছে। যেটি লাগে না, সেটি বাতিল করুন।
developers-title = ডেভেলপারদের জন্য
developers-lead = এখানে যা সবার জন্য খোলা, তা JSON হিসেবেও পাওয়া যায়। অ্যাকাউন্ট ছাড়াই পড়ুন। লিখতে টোকেন লাগে।
developers-read = পড়া
developers-read-text = `/api/v1`-এর নিচে সমস্যা, সমাধান, পাইলট, প্রস্তাব, মন্তব্য, অফিস, দল ও খোঁজ পাবেন। প্রতিটির আইডি বদলায় না। অন্য সাইটের পাতাও পড়তে পারে। সময় UTC-তে। টাকা মুদ্রার সবচেয়ে ছোট এককে। ধাপের সঙ্গে IDIA নম্বর থাকে।
developers-pages = লম্বা তালিকা পড়া
developers-pages-text = এক তালিকায় ২০টি থাকে, `limit` দিলে ১০০টি পর্যন্ত। পরের পাতার ঠিকানা থাকে `next`-এ আর `Link` হেডারে। `next` null না হওয়া পর্যন্ত এগিয়ে যান। নতুন কিছু এলেও কোনোটি দুবার আসে না, বাদও পড়ে না।
developers-filters = ফিল্টার করা ও ভাষা বেছে নেওয়া
developers-filters-text = ফিল্টার একসঙ্গে চলে: অবস্থা বা ধাপ, খাত, অফিস, দেশ, অঞ্চল, `written_in`। `updated_since` দেয় একটি সময়ের পর যা বদলেছে। অনুবাদ থাকলে `language` বা `Accept-Language` তা বেছে নেয়। প্রতিটি লেখা নিজের ভাষা জানায়। অচেনা প্যারামিটার দিলে তার নামসহ ভুল জানানো হয়।
developers-unchanged = শুধু যা বদলেছে তা চাওয়া
developers-unchanged-text = প্রতিটি উত্তরে `ETag` থাকে। সেটি `If-None-Match`-এ ফেরত পাঠান। কিছু না বদলালে 304 পাবেন, লেখা ছাড়া।
developers-write = মন্তব্য লেখা
developers-write-text = সেটিংসে `comments:write` টোকেন তৈরি করুন। `Authorization` হেডারে পাঠান। `Idempotency-Key` দিলে দুবার পাঠালেও একবারই লেখা হয়: সাত দিনের মধ্যে আবার পাঠালে একই মন্তব্য ফেরত আসে।
developers-answer = অফিসের হয়ে উত্তর দেওয়া
developers-answer-text = `responses:write` টোকেন তৈরি করুন। দ্বিতীয় ধাপের যাচাই লাগবে। প্রতিবার ব্যবহারে আপনার দায়িত্ব মিলিয়ে দেখা হয়।
developers-limits = সীমা
developers-limits-text = একজন মিনিটে { $count } বার লিখতে পারেন। এরপর 429 পাবেন; কত সেকেন্ড অপেক্ষা করবেন, `Retry-After` তা জানায়। পাঠানো লেখা সর্বোচ্চ ৬৪ KiB। তালিকা সেকেন্ডে একবারের বেশি চাইবেন না।
developers-problems = ভুল
developers-problems-text = প্রতিটি ভুল `application/problem+json` (RFC 9457)। কোন প্যারামিটার বা ঘরে ভুল, `errors` তা জানায়।
developers-problem-400 = কোনো প্যারামিটার, হেডার বা JSON ঠিক নেই।
developers-problem-401 = টোকেন নেই, বাতিল হয়েছে বা মেয়াদ শেষ।
developers-problem-403 = টোকেন বা আপনার দায়িত্ব এটি করতে দেয় না।
developers-problem-404 = এমন কিছু নেই, অথবা তা সবার জন্য খোলা নয়।
developers-problem-405 = এই ঠিকানায় এই মেথড চলে না। কোনগুলো চলে, Allow তা জানায়।
developers-problem-406 = আপনি JSON নেন না, আর অন্য কিছু এখানে নেই।
developers-problem-409 = এখনকার অবস্থায় এটি করা যায় না, অথবা চাবিটি অন্য কাজে ব্যবহার হয়েছে।
developers-problem-410 = এটি ছিল, পরে সরানো হয়েছে।
developers-problem-413 = পাঠানো লেখা বেশি বড়।
developers-problem-415 = পাঠানো লেখা application/json নয়।
developers-problem-422 = পাঠানো লেখার কোনো ঘর ঠিক নেই।
developers-problem-429 = অনুরোধ বেশি হয়ে গেছে। Retry-After যতক্ষণ বলে, অপেক্ষা করুন।
developers-problem-500 = এখানে কিছু কাজ করেনি। পরে আবার চেষ্টা করুন।
developers-licence = লাইসেন্স
developers-licence-text = বিষয়বস্তু [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/) লাইসেন্সে। ব্যবহার করুন, ব্যবসার কাজেও, আর উৎসের নাম দিন। নাগরিকের কথা নাগরিকেরই: ঠিকভাবে উদ্ধৃত করুন।
developers-document = পুরো বিবরণ
developers-document-text = OpenAPI 3.1, প্রোগ্রাম থেকেই তৈরি।


### Content that is not translated
### The number of a fault
### ডেস্ক: তালিকা
desk-lists = আপনার অফিসগুলোর সব সমস্যা

### খসড়া
draft-offline = নেটওয়ার্ক নেই। আপনার লেখা এখানেই আছে। নেটওয়ার্ক এলে আমরা রেখে দেব।

### Being told: inbox, mail, digests, calendars, feeds
inbox = খবরের বাক্স
inbox-new = খবরের বাক্স ({ $count }টি নতুন)
inbox-new-many = খবরের বাক্স ({ $count }টির বেশি নতুন)
inbox-lead = { $count ->
    [0] নতুন কিছু নেই।
   *[other] { $count }টি নতুন খবর আছে।
}
inbox-show = কী দেখবেন
inbox-all = সব
inbox-only-new = শুধু নতুন
inbox-tag = নতুন
inbox-mark = পড়েছি
inbox-unmark = নতুন হিসেবে রাখুন
inbox-mark-all = সব পড়েছি
inbox-none = এখনো কিছু নেই। আমরা আপনাকে যা জানাই তা এখানে থাকে।
inbox-none-new = আপনি সব পড়েছেন।
news-title = আমরা আপনাকে কী জানাই
news-lead = খবরের বাক্সে সব খবর থাকে। ইমেইল কত ঘন ঘন পাবেন তা বেছে নিন।
news-mail = ইমেইল
news-zone = আপনার সময় অঞ্চল
news-zone-hint = একসঙ্গে জমানো খবর আমরা এই ঘড়িতে সকাল ৭টায় পাঠাই।
news-zone-here = এই সাইটের মতো ({ $zone })
news-account = আপনার অ্যাকাউন্টের নিরাপত্তার ইমেইল সব সময় সঙ্গে সঙ্গে আসে।
news-follows = আপনি যেগুলোর খবর চান
news-follows-none = আপনি এখনো কিছুর খবর চাননি।
news-more = খবর পাওয়ার আরও উপায়
news-searches = আপনার খোঁজে নতুন কিছু মিললে আমরা জানাতে পারি।
topic-account = আপনার অ্যাকাউন্ট
topic-account-why = এটি আপনার অ্যাকাউন্টের নিরাপত্তা নিয়ে, তাই এই ইমেইল পেয়েছেন।
topic-work = আপনার কাজ ও আপনার দল
topic-work-hint = আপনার জন্য কী অপেক্ষা করছে। আপনার দলের প্রস্তাব, সমাধান ও পাইলটের কী হলো।
topic-work-why = এটি আপনার কাজ বা আপনার দল নিয়ে, তাই এই ইমেইল পেয়েছেন।
topic-answers = আপনার কথার উত্তর
topic-answers-hint = কোনো অফিস আপনাকে উত্তর দিয়েছে। কেউ আপনার কথার জবাব দিয়েছে।
topic-answers-why = আপনি কিছু বলেছেন বা জানতে চেয়েছেন, তাই এই ইমেইল পেয়েছেন।
topic-touched = এরপর কী হলো
topic-touched-hint = আপনি কোনো সমস্যা বা পাইলট নিয়ে কথা বলেছেন, সেটি এগিয়েছে।
topic-touched-why = আপনি এটি নিয়ে কথা বলেছেন, আর এটি এগিয়েছে, তাই এই ইমেইল পেয়েছেন।
topic-followed = যেগুলোর খবর চান, সেগুলোর খবর
topic-followed-hint = অফিস, দল, সমস্যা, সমাধান, প্রস্তাব, পাইলট ও মানুষের কথা।
topic-followed-why = আপনি এর খবর চেয়েছেন, তাই এই ইমেইল পেয়েছেন।
topic-searches = আপনার রাখা খোঁজ
topic-searches-hint = আপনার রাখা খোঁজে নতুন কিছু মিলেছে।
topic-searches-why = আপনি এই খোঁজ রেখেছেন, তাই এই ইমেইল পেয়েছেন।
rhythm-at-once = সঙ্গে সঙ্গে
rhythm-daily = দিনে একবার, একসঙ্গে
rhythm-weekly = সপ্তাহে একবার, একসঙ্গে
rhythm-never = ইমেইলে নয়
rhythm-as-chosen = আমার সব খোঁজের মতো
saved-rhythm = ইমেইল কত ঘন ঘন পাবেন
digest-daily = প্রতিদিনের ইমেইল
digest-weekly = প্রতি সপ্তাহের ইমেইল
unsubscribe-title = এই ইমেইল বন্ধ করুন
unsubscribe-text = বোতামটি চাপুন, তাহলে এমন ইমেইল আর আসবে না। সাইটের খবরের বাক্সে খবর থাকবে।
unsubscribe-go = এই ইমেইল বন্ধ করুন
unsubscribe-done = হয়ে গেছে। এমন ইমেইল আর আসবে না।
unsubscribe-thing = যার খবর
unsubscribe-search = রাখা খোঁজের খবর
calendar-title = আপনার ক্যালেন্ডার
calendar-text = আপনার তারিখ আর আপনি যেগুলোর খবর চান সেগুলোর তারিখ নিজের ক্যালেন্ডারে দেখুন।
calendar-address = ক্যালেন্ডারে এই ঠিকানা যোগ করুন
calendar-secret = ঠিকানাটি কাউকে দেবেন না। যে জানে সে আপনার তারিখ পড়তে পারে।
calendar-start = আমার ক্যালেন্ডারের ঠিকানা বানান
calendar-renew = নতুন ঠিকানা বানান
calendar-stop = আমার ক্যালেন্ডার বন্ধ করুন
calendar-own = পাইলটেজে আমার তারিখ
calendar-add = আমার ক্যালেন্ডারে যোগ করুন
calendar-opens = প্রস্তাব নেওয়া শুরু: { $title }
calendar-questions = প্রশ্ন শেষ: { $title }
calendar-ideas = প্রস্তাব নেওয়া শেষ: { $title }
calendar-decision = বাছাই জানানো হবে: { $title }
calendar-pilot = পাইলট শুরু: { $title }
feed-author = পাইলটেজ
feed-challenge-lead = এই সমস্যা নিয়ে মানুষের কথা, প্রশ্ন ও বদল
feed-use-case-lead = এই সমাধান নিয়ে মানুষের কথা
feed-proposal-lead = এই প্রস্তাব নিয়ে মানুষের কথা
feed-pilot-lead = এই পাইলটের খবর, ধাপ ও মানুষের কথা
feed-agency-lead = এই অফিসের সমস্যা ও পাইলট
feed-organisation-lead = এই দলের সমাধান ও পাইলট
feed-comment-lead = একটি কথা ও তার জবাব
feed-questions-title = প্রশ্ন: { $title }
feed-questions-lead = এই সমস্যা নিয়ে মানুষের প্রশ্ন, উত্তরসহ
feed-question = প্রশ্ন
feed-stage = নতুন ধাপ: { $stage }
feed-stopped = থামানো হয়েছে
feed-posted = সমস্যাটি প্রকাশ করা হয়েছে
feed-revision = বদলানো হয়েছে, সংস্করণ { $number }
feed-answer = { $agency } উত্তর দিয়েছে
search-kind-question = প্রশ্ন
mail-footer-stop = এই ইমেইল বন্ধ করুন: { $link }
mail-footer-stop-this = শুধু এটির ইমেইল বন্ধ করুন: { $link }
mail-footer-choose = ইমেইল কত ঘন ঘন পাবেন বেছে নিন: { $link }
mail-thread-replied-subject = নতুন জবাব: { $title }
mail-thread-replied-body =
    “{ $title }” নিয়ে যে আলোচনার খবর আপনি চান, তাতে একজন জবাব দিয়েছেন:

    { $link }
mail-digest-daily-subject = { $count }টি খবর, { $date }
mail-digest-daily-intro =
    { $name }, শুভেচ্ছা।

    আপনার আগের দৈনিক ইমেইলের পর যা নতুন:
mail-digest-daily-why = আপনি দিনে একবার ইমেইল চেয়েছেন, তাই এটি পেয়েছেন।
mail-digest-weekly-subject = আপনার সপ্তাহ: { $count }টি খবর, { $date }
mail-digest-weekly-intro =
    { $name }, শুভেচ্ছা।

    আপনার আগের সাপ্তাহিক ইমেইলের পর যা নতুন:
mail-digest-weekly-why = আপনি সপ্তাহে একবার ইমেইল চেয়েছেন, তাই এটি পেয়েছেন।
mail-digest-line = { $what } ({ $day })
mail-digest-more = খবরের বাক্সে আরও { $count }টি আছে: { $link }

### Lists, the record, desks of those who look after the site

comma = ,{" "}
proposal-read-team = দল
desk-voices-wait = { $count ->
    [one] { $count }টি কথা যাচাইয়ের অপেক্ষায়
   *[other] { $count }টি কথা যাচাইয়ের অপেক্ষায়
}
desk-voices-wait-do = কথা যাচাই করুন
desk-teams-wait = { $count ->
    [one] { $count }টি দল যাচাইয়ের অপেক্ষায়
   *[other] { $count }টি দল যাচাইয়ের অপেক্ষায়
}
desk-decision-clock = সিদ্ধান্ত: { $clock }
desk-teams-wait-do = দল যাচাই করুন
record-by-rule = সাইটের নিয়মে
record-challenge-published = চ্যালেঞ্জ প্রকাশ হয়েছে
record-challenge-changes-requested = চ্যালেঞ্জ ঠিক করার জন্য ফেরত গেছে
record-challenge-amended = প্রকাশিত চ্যালেঞ্জ বদলেছে
record-challenge-cancelled = চ্যালেঞ্জ ফিরিয়ে নেওয়া হয়েছে
record-selection-released = বাছাই প্রকাশ হয়েছে
record-proposal-decided = প্রস্তাবের সিদ্ধান্ত হয়েছে
record-pilot-signed = পাইলটের চুক্তি সই হয়েছে
record-pilot-declined = পাইলট ফিরিয়ে দেওয়া হয়েছে
record-pilot-moved = পাইলটের ধাপ বদলেছে
record-pilot-stopped = পাইলট থামানো হয়েছে
record-pilot-site-opened = পাইলটের জায়গা যোগ হয়েছে
record-pilot-site-closed = পাইলটের জায়গা বন্ধ হয়েছে
record-use-case-hidden = সমাধান আড়াল করা হয়েছে
record-use-case-restored = সমাধান আবার দেখানো হয়েছে
record-comment-answered = কথার উত্তর দেওয়া হয়েছে
record-comment-late = উত্তর দেরি হয়েছে
record-comment-pending = অভিযোগের পর কথা ঢাকা হয়েছে
record-comment-moderated = কথা যাচাই হয়েছে
record-comment-appeal = কথা আবার দেখা হয়েছে
record-pseudonym-disclosed = কথার পেছনের নাম খোলা হয়েছে
record-field-reason = কারণ: { $text }
record-field-note = কারণ: { $text }
record-field-rule = নিয়ম: { $text }
record-field-role = দায়িত্ব: { $text }
record-field-from = আগে: { $text }
record-field-to = এখন: { $text }
record-field-setting = সীমা: { $text }
record-field-before = আগে: { $text }
record-field-after = এখন: { $text }
record-field-name = নাম: { $text }
record-field-title = শিরোনাম: { $text }
record-field-site = জায়গা: { $text }
record-field-number = চ্যালেঞ্জ { $text }
record-field-selected = বাছাই হয়েছে: { $text }টি
record-field-outcome = ফল: { $text }
record-field-due_at = উত্তর দেওয়ার শেষ সময়: { $text }
record-field-answered_at = উত্তর দেওয়া হয়েছে: { $text }

### Between two short sentences on one line

full-stop = ।

### The evaluation as a spreadsheet

evaluation-file-scores = মোট নম্বর
evaluation-file-reasons = কারণ
evaluation-file-criteria = মাপকাঠি
evaluation-file-rules = নিয়ম
evaluation-file-code = সংকেত
evaluation-file-proposal = প্রস্তাব
evaluation-file-organisation = দল
evaluation-file-id = প্রস্তাবের পরিচিতি নম্বর
evaluation-file-deviation = আদর্শ বিচ্যুতি
evaluation-file-counting = গোনা হয় এমন মূল্যায়ন
evaluation-file-quorum = যথেষ্ট মূল্যায়ন আছে
evaluation-file-missed = সর্বনিম্ন নম্বরের নিচে
evaluation-file-cost = প্রতি সেবায় খরচ
evaluation-file-outcome = ফল
evaluation-file-state = অবস্থা
evaluation-file-criterion = মাপকাঠি
evaluation-file-score = নম্বর
evaluation-file-reason = কারণ
evaluation-file-number = ক্রমিক
evaluation-file-weight = ভাগ
evaluation-file-minimum = সর্বনিম্ন
evaluation-file-rule = নিয়ম
evaluation-file-value = মান
evaluation-file-challenge = সমস্যা
evaluation-file-challenge-title = শিরোনাম
evaluation-file-agency = অফিস
evaluation-file-currency = খরচের মুদ্রা
evaluation-file-quorum-evaluations = প্রতিটি প্রস্তাবে যত মূল্যায়ন লাগে
evaluation-file-quorum-outside = অফিসের বাইরে থেকে যত জন লাগে
evaluation-file-quorum-for-users = সেবাগ্রহীতাদের পক্ষে যত জন লাগে
evaluation-file-calibration = যে আদর্শ বিচ্যুতির বেশি হলে আবার আলোচনা লাগে, নম্বরে
evaluation-file-tie = মোট নম্বরে যত তফাত হলে সমান ধরা হয়
evaluation-file-normalise-from = সমন্বয়ের জন্য প্রত্যেক মূল্যায়নকারীর যত মোট নম্বর লাগে
evaluation-file-seed-at = বীজ প্রকাশের সময় (UTC)
evaluation-file-sent = জমা হয়েছে
evaluation-file-draft = খসড়া
evaluation-file-recused = সরে দাঁড়িয়েছেন
evaluation-file-excluded = বাদ দেওয়া হয়েছে
evaluation-file-reopened = আবার খোলা হয়েছে
evaluation-file-does-not-count = গোনা হয় না
evaluation-file-yes = হ্যাঁ
evaluation-file-no = না

### What a panel found, and what a release needs of it
reasons-scored = বাছাই দল যে নম্বর দিয়েছে
reasons-scored-hint = নাম দেখানো হয় না। অন্যদের নম্বর দেখার আগে প্রত্যেক সদস্য একা নম্বর দিয়েছেন।
reasons-scored-place = ১০০-র মধ্যে { $total }। { $count }টির মধ্যে স্থান { $place }।
reasons-scored-total = ১০০-র মধ্যে { $total }।
reasons-scored-normalised = { $decides ->
    [yes] প্রত্যেক সদস্যের কড়াকড়ির তফাত বাদ দিলে { $total }। এই নম্বরেই সিদ্ধান্ত হয়।
   *[no] প্রত্যেক সদস্যের কড়াকড়ির তফাত বাদ দিলে { $total }। এই নম্বরে সিদ্ধান্ত হয় না।
}
reasons-scored-member = বাছাই দলের সদস্য { $number }
reasons-scored-mark = ৫-এর মধ্যে { $score }
reasons-scored-mean = গড় ৫-এর মধ্যে { $mean }, গুরুত্ব ১০০-র মধ্যে { $weight }
refusal-panel-not-locked = বাছাই দল এখনো নম্বর দিচ্ছে। আগে দলের প্রধানকে নম্বর দেওয়া শেষ করতে হবে।
refusal-release-quorum = “{ $title }”-এ দলের যথেষ্ট বা ঠিক সদস্যরা নম্বর দেননি। এটি বাছাই করা যাবে না।
refusal-release-minimum = “{ $title }” একটি ন্যূনতম নম্বরের নিচে। এটি বাছাই করা যাবে না।

### Scoring

scoring-title = প্রস্তাব মূল্যায়ন
scoring-hidden = নাম লুকানো আছে। নিজের নম্বর জমা দেওয়ার পরেই অন্যদের নম্বর দেখবেন।
scoring-alone = নিজের নম্বর জমা দেওয়ার পরেই অন্যদের নম্বর দেখবেন।
scoring-heading = { $count ->
    [one] { $count }টি প্রস্তাব আপনার নম্বরের অপেক্ষায়
   *[other] { $count }টি প্রস্তাব আপনার নম্বরের অপেক্ষায়
}
scoring-heading-declare = এই প্রস্তাবগুলো মূল্যায়ন করবেন?
scoring-heading-unsettled = জানানোর জন্য ধন্যবাদ
scoring-heading-wait = আপনি বাছাই দলে আছেন
scoring-heading-none = নম্বর দেওয়ার মতো প্রস্তাব নেই
scoring-heading-done = আপনি সব জমা দিয়েছেন
scoring-heading-locked = নম্বর দেওয়া শেষ
scoring-lead = প্রতিটি প্রস্তাবে একা নম্বর দিন, প্রতিটির কারণ লিখুন। থেমে পরে ফিরতে পারেন।
scoring-lead-declare = আগে বলুন, আপনি নিরপেক্ষভাবে বিচার করতে পারেন কি না। তার আগে কোনো প্রস্তাব দেখবেন না।
scoring-lead-unsettled = বাছাই দলের সভাপতি এখন আপনার সম্পর্কটি দেখছেন। তারপর যে প্রস্তাবগুলো বিচার করতে পারেন, সেগুলো দেখবেন।
scoring-lead-wait = নম্বর দেওয়া এখনো শুরু হয়নি। শুরু হলে আপনাকে লিখব।
scoring-lead-none = এখনো আপনাকে কোনো প্রস্তাব দেওয়া হয়নি। দেওয়া হলে লিখব।
scoring-lead-done = ধন্যবাদ। যা জমা দিয়েছেন, পড়তে পারেন। সভাপতি আবার খুলতে পারেন।
scoring-lead-locked = নম্বর চূড়ান্ত। যা জমা দিয়েছেন, এখনো পড়তে পারেন।
scoring-declare-title = আগে বলুন, আপনি কি নিরপেক্ষ?
scoring-declare-question = এখানকার কোনো প্রস্তাব থেকে আপনি, আপনার পরিবার বা আপনার কাজ কি লাভবান হতে পারে?
scoring-choice-free = না, আমার কোনো সম্পর্ক নেই
scoring-choice-free-hint = প্রস্তাব পাঠাতে পারে এমন কোনো দলের সঙ্গে আমার সম্পর্কের কথা জানা নেই।
scoring-choice-link = আমার সম্পর্ক থাকতে পারে
scoring-choice-link-hint = কী সম্পর্ক, বলুন। অন্য সদস্য নম্বর দেবেন। এটি স্বাভাবিক, কোনো দোষ নয়।
scoring-declare-link = সম্পর্কটি কী?
scoring-declare-link-hint = কেবল যদি থাকে। সভাপতি এটি পড়বেন।
scoring-declare-employer = আপনি কোথায় কাজ করেন?
scoring-declare-employer-hint = তারা প্রস্তাব পাঠালে সেটি আপনি পাবেন না।
scoring-declare-sign = আমি সই করছি। আমার জানামতে এটি সত্য।
scoring-declare-go = সই করে এগিয়ে যান
scoring-declare-public = ফলের সঙ্গে এটি সবাই দেখবে, আপনার নাম ছাড়া।
scoring-declare-again = কিছু বদলেছে? আবার জানান
scoring-declared-title = আপনি যা জানিয়েছেন
scoring-declared-free = আপনি { $date } সই করেছেন: কোনো সম্পর্ক নেই।
scoring-declared-link = আপনি { $date } সই করেছেন: সম্পর্ক থাকতে পারে।
scoring-declared-settled = আপনি { $date } সই করেছেন: সম্পর্ক থাকতে পারে। সভাপতি বিষয়টি মিটিয়েছেন।
scoring-unsettled-title = এরপর যা হবে
scoring-unsettled-text = কোন প্রস্তাব থেকে আপনি সরে থাকবেন, সভাপতি বলবেন। বাকিগুলো আপনি বিচার করবেন। তখন আপনাকে লিখব।
scoring-why-locked = নম্বর দেওয়া শেষ। নম্বর আর বদলানো যায় না।
scoring-why-sent = এটি জমা দিয়েছেন। কেবল সভাপতি আবার খুলতে পারেন।
scoring-late = আপনার লেখা এখানেই আছে, তবে রাখা হয়নি। দরকার হলে কপি করে নিন।
scoring-ideas = আপনার প্রস্তাবগুলো
scoring-due = শেষ সময়
scoring-criteria = যা বিচার করবেন
scoring-rule-1 = একা নম্বর দিন। নিজেরটি জমা দেওয়ার পরেই অন্যদের নম্বর দেখবেন।
scoring-rule-2 = প্রতিটি নম্বরের কারণ লাগবে। দল সেটি পড়বে।
scoring-rule-3 = কোনো প্রস্তাবের সঙ্গে সম্পর্ক দেখলে সরে দাঁড়ান। এটি স্বাভাবিক।
scoring-decline-title = পারবেন না?
scoring-decline-text = না বলুন। সভাপতি অন্য কাউকে বলবেন।
scoring-decline-go = আমি পারব না
scoring-weight = ১০০-র মধ্যে { $weight }
scoring-minimum = এখানে গড়ে { $score } লাগবে।
scoring-idea = প্রস্তাব { $letter }
scoring-idea-heading = প্রস্তাব { $letter }-এ নম্বর দিন
scoring-idea-of = { $all }টির মধ্যে { $number } নম্বর প্রস্তাব
scoring-progress = আপনার অগ্রগতি
scoring-sent-of = { $all }টির মধ্যে { $sent }টি জমা
scoring-state-todo = বাকি
scoring-state-saved = রাখা আছে
scoring-state-sent = জমা হয়েছে
scoring-state-reopened = আবার খোলা
scoring-state-recused = সরে দাঁড়িয়েছেন
scoring-do-begin = পড়ুন ও নম্বর দিন
scoring-do-go-on = চালিয়ে যান
scoring-do-read = পড়ুন
scoring-now = এখন
scoring-member = বাছাই দলের সদস্য { $number }
scoring-from = পাঠিয়েছে
scoring-go-scores = আপনার নম্বরে যান
scoring-reopened = এটি আবার খোলা হয়েছে
scoring-scores = আপনার নম্বর
scoring-done-of = { $all }টির মধ্যে { $done }টি হয়েছে
scoring-keys = নম্বরের সারিতে ০ থেকে ৫ চাপলে নম্বর বাছাই হয়।
scoring-save-failed = পাতাটি নিজে থেকে রাখা যায়নি। কেন, জানতে বোতাম চাপুন।
scoring-saved = রাখা হয়েছে: { $time }।
scoring-later = রেখে পরে চালিয়ে যান
scoring-hand-in = জমা দিন
scoring-all-ideas = আপনার সব প্রস্তাব
scoring-final = জমা দেওয়ার পর একা নম্বর বদলানো যায় না। সভাপতি আবার খুলতে পারেন, কারণ নথিতে থাকে।
scoring-why = কেন
scoring-why-label = কেন? দল এটি পড়বে।
scoring-scale-dash = –
scoring-scale-none = এখনো নম্বর নেই
scoring-scale-0 = দেখানো হয়নি
scoring-scale-1 = দুর্বল
scoring-scale-2 = মোটামুটি
scoring-scale-3 = ভালো
scoring-scale-4 = খুব ভালো
scoring-scale-5 = চমৎকার
scoring-so-far = এ পর্যন্ত: { $all }-এর মধ্যে { $points } পয়েন্ট।
scoring-still = { $count ->
    [one] { $count } পয়েন্ট এখনো বাকি।
   *[other] { $count } পয়েন্ট এখনো বাকি।
}
scoring-others = অন্যরা যা পেয়েছেন
scoring-talk = আলোচনা করুন
scoring-talk-lead = নম্বরগুলো অনেক আলাদা। আলোচনা করুন, তারপর আবার নম্বর দিয়ে জমা দিন।
scoring-talk-say = বাছাই দলকে কিছু বলুন
scoring-talk-hint = অন্যরা আপনার নম্বর দেখবেন, নাম নয়।
scoring-talk-go = পাঠান
scoring-you = আপনি
scoring-recuse-title = এই প্রস্তাবের সঙ্গে আমার সম্পর্ক আছে
scoring-recuse-text = এই প্রস্তাব থেকে সরে দাঁড়ান। এতে আপনার নম্বর গোনা হবে না, এটি আর দেখবেন না।
scoring-recuse-note = সম্পর্কটি কী?
scoring-recuse-go = সরে দাঁড়ান
scoring-ruler = একই মাপকাঠিতে নম্বর দিন
scoring-ruler-text = এগোনোর আগে একটি বিষয় সব প্রস্তাবে পড়ে নিন। এতে নম্বর ন্যায্য থাকে।
desk-panel = প্রস্তাব মূল্যায়ন করবেন কি:
desk-panel-do = পড়ে উত্তর দিন
desk-judge = { $count ->
    [one] { $count }টি প্রস্তাব মূল্যায়ন বাকি:
   *[other] { $count }টি প্রস্তাব মূল্যায়ন বাকি:
}
desk-judge-do = পড়ুন ও নম্বর দিন
mail-panel-invited-subject = প্রস্তাব মূল্যায়ন করবেন? { $title }
mail-panel-invited-body =
    “{ $title }”-এর প্রস্তাব মূল্যায়নের জন্য আপনাকে অনুরোধ করা হয়েছে। নিরপেক্ষ কি না জানান, অথবা না বলুন:

    { $link }
mail-panel-opened-subject = প্রস্তাব আপনার নম্বরের অপেক্ষায়: { $title }
mail-panel-opened-body =
    “{ $title }”-এর প্রস্তাব এখন পড়ে নম্বর দিতে পারেন। একা, কারণসহ নম্বর দিন:

    { $link }
mail-panel-link-declared-subject = বাছাই দলের এক সদস্যের সম্পর্ক থাকতে পারে: { $title }
mail-panel-link-declared-body =
    “{ $title }”-এর বাছাই দলের এক সদস্য সম্পর্ক জানিয়েছেন। কোন প্রস্তাব থেকে তিনি সরবেন, বলুন:

    { $link }
mail-panel-declined-subject = বাছাই দলের একজন না বলেছেন: { $title }
mail-panel-declined-body =
    “{ $title }”-এর প্রস্তাব মূল্যায়নে যাঁকে বলেছিলেন, তিনি পারবেন না। অন্য কাউকে বলুন:

    { $link }
mail-panel-recused-subject = বাছাই দলের এক সদস্য একটি প্রস্তাব থেকে সরেছেন: { $title }
mail-panel-recused-body =
    “{ $title }”-এর বাছাই দলের এক সদস্য একটি প্রস্তাব থেকে সরে দাঁড়িয়েছেন। যথেষ্ট সদস্য আছেন কি না দেখুন:

    { $link }
mail-panel-reopened-subject = আপনার নম্বর আবার খোলা হয়েছে: { $title }
mail-panel-reopened-body =
    সভাপতি “{ $title }”-এ আপনার নম্বর আবার খুলেছেন। কারণ পড়ে আবার জমা দিন:

    { $link }
mail-panel-calibration-subject = আলাদা নম্বর নিয়ে আলোচনা করুন: { $title }
mail-panel-calibration-body =
    “{ $title }”-এর বাছাই দল একটি প্রস্তাবে খুব আলাদা নম্বর দিয়েছে। অন্যদের মত পড়ুন, আলোচনা করুন, আবার নম্বর দিন:

    { $link }
mail-panel-reminder-subject = আপনার নম্বর দেওয়ার সময় শেষ হয়ে আসছে: { $title }
mail-panel-reminder-body =
    “{ $title }”-এর কিছু প্রস্তাব এখনো আপনার নম্বরের অপেক্ষায়:

    { $link }
refusal-panel-signature = টিক দিয়ে সই করুন
refusal-score = ০ থেকে { $most }-এর মধ্যে নম্বর বেছে নিন
refusal-score-missing = নম্বর দিন
refusal-score-reason = এই নম্বরের কারণ লিখুন
refusal-score-sent = এটি জমা হয়েছে। কেবল সভাপতি আবার খুলতে পারেন।
refusal-panel-not-open = নম্বর দেওয়া শুরু হয়নি
refusal-panel-locked = নম্বর দেওয়া শেষ। আর কিছু বদলানো যায় না।
refusal-panel-link = এই প্রস্তাবের সঙ্গে এই সদস্যের সম্পর্ক আছে, তিনি বিচার করতে পারেন না
refusal-panel-begun = এখানে নম্বর দেওয়া হয়েছে। আর ফেরানো যায় না।
refusal-panel-no-round = এই প্রস্তাব নিয়ে আলোচনা খোলা নেই

### Panel and ranking

panel-title = বাছাই দল
panel-link-page = কে এই প্রস্তাব বিচার করেন দেখুন
panel-heading-none = এই প্রস্তাবগুলো এখনো কেউ বিচার করছেন না
panel-heading-preparing = বাছাই দল তৈরি করুন
panel-heading-scoring = বাছাই দল নম্বর দিচ্ছে
panel-heading-locked = নম্বর চূড়ান্ত হয়েছে
panel-heading-over = এই বাছাই দলের কাজ শেষ
panel-lead-none = বাছাই দল মানে কয়েকজন মানুষ, যাঁরা একা একা প্রতিটি প্রস্তাবে নম্বর দেন। কয়েকজন আপনার অফিসের বাইরের।
panel-lead-preparing = নিয়ম ঠিক করুন, মানুষকে অনুরোধ করুন, প্রস্তাব ভাগ করুন। তারপর নম্বর দেওয়া শুরু করুন।
panel-lead-scoring = প্রত্যেক সদস্য একা নম্বর দেন। সব নম্বর আসার আগে কেউ যোগফল দেখেন না।
panel-lead-locked = আর কেউ নম্বর বদলাতে পারবেন না। এখন কারণসহ প্রস্তাব বাছাই করা যায়।
panel-lead-over = বাছাইয়ের ফল জানানো হয়েছে, অথবা সমস্যাটি ফিরিয়ে নেওয়া হয়েছে। আর কিছু বদলানো যায় না।
panel-begin = বাছাই দল গড়ুন
panel-terms = বাছাই দলের নিয়ম
panel-terms-save = নিয়ম রাখুন
panel-basis = যে যোগফলে ঠিক হবে
panel-basis-raw = যেমন দেওয়া হয়েছে
panel-basis-raw-hint = সদস্যরা যা দিয়েছেন তার গড়।
panel-basis-normalised = সদস্যদের মধ্যে সমান করে
panel-basis-normalised-hint = কোন সদস্য কত কড়া তা বাদ যায়। প্রত্যেকের ৫টি বা বেশি প্রস্তাব লাগে।
panel-names = দলের নাম
panel-names-hidden = সদস্যদের কাছে লুকানো
panel-names-shown = সদস্যরা দেখেন
panel-blind = দলের নাম লুকিয়ে রাখুন
panel-blind-hint = সদস্যরা নামের বদলে একটি অক্ষর দেখেন।
panel-deadline = নম্বর দেওয়ার শেষ সময়
panel-deadline-hint = আপনার অফিসের সময়। সদস্যরা দুই দিন আগে খবর পান।
panel-opened-on = নম্বর দেওয়া শুরু
panel-locked-on = নম্বর চূড়ান্ত হয়েছে
panel-rubrics = নম্বরের মানে
panel-rubrics-version = সংস্করণ { $number }
panel-criteria = যা দেখে প্রস্তাব বিচার করা হয়
panel-col-criterion = বিচারের বিষয়
panel-weight = ১০০-এর মধ্যে { $weight }
panel-minimum = গড়ে কমপক্ষে { $least }
panel-tie = যোগফল সমান হলে
panel-tie-none = কাজে লাগে না
panel-tie-citizen_benefit = প্রথমে: মানুষ কী পায়
panel-tie-evidence = তারপর: প্রমাণ
panel-rubric = কোন নম্বরের কী মানে
panel-rubric-hint = যেমন: ০ দেখানো হয়নি, ৩ মোটামুটি, ৫ বেশির ভাগ মানুষের জন্য দেখানো হয়েছে।
panel-members = সদস্য
panel-members-none = এখনো কাউকে অনুরোধ করা হয়নি।
panel-col-number = নম্বর
panel-col-name = সদস্য
panel-col-kind = কার পক্ষে
panel-col-progress = নম্বর দেওয়া
panel-outside = অফিসের বাইরের
panel-outside-hint = আপনার অফিসে কাজ করেন না। প্রতিটি প্রস্তাবে একজন লাগে।
panel-for-users = সেবা নেন এমন মানুষের পক্ষে
panel-for-users-hint = প্রতিটি প্রস্তাবে একজন লাগে। একই মানুষ হতে পারেন।
panel-member-invited = অনুরোধ করা হয়েছে
panel-member-accepted = দলে আছেন
panel-member-unsettled = সম্পর্ক দেখতে হবে
panel-member-declined = না বলেছেন
panel-member-removed = বাদ দেওয়া হয়েছে
panel-employer = কাজ করেন
panel-link = জানানো সম্পর্ক:
panel-progress = { $asked }টির মধ্যে { $sent }টি পাঠানো
panel-recused = { $count }টি থেকে সরে দাঁড়িয়েছেন
panel-member-label = সদস্য { $number }, { $name }
panel-idea-label = { $letter }: { $title }
panel-remove = দল থেকে বাদ দিন
panel-remove-text = তাঁর নম্বর জমা থাকবে, কিন্তু আর গোনা হবে না। খাতায় লেখা থাকবে যে একজন সদস্য বাদ গেছেন।
panel-remove-go = এখনই বাদ দিন
panel-settle = সম্পর্ক দেখুন:
panel-settle-text = এই সম্পর্ক যে প্রস্তাবগুলো ছোঁয় সেগুলোতে টিক দিন। সদস্য সেগুলো থেকে সরে দাঁড়াবেন, বাকিগুলো বিচার করবেন।
panel-settle-ideas = সম্পর্ক আছে এমন প্রস্তাব
panel-settle-later = এখনো কোনো প্রস্তাব নেই। সম্পর্কটি কোনো প্রস্তাব ছুঁতে পারলে আগে প্রস্তাব ভাগ করুন।
panel-settle-go = সম্পর্ক রাখুন
panel-invite = কাউকে অনুরোধ করুন
panel-invite-text = আমরা তাঁকে লিখি। প্রস্তাব দেখার আগে তিনি বলেন কোনো দলের সঙ্গে তাঁর সম্পর্ক আছে কি না।
panel-invite-name = নাম
panel-invite-email = ই-মেইল
panel-invite-kind = তিনি কার পক্ষে?
panel-invite-go = চিঠি পাঠান
panel-ideas = কে কোনটি বিচার করেন
panel-ideas-open = প্রস্তাব পাঠানো এখনো চলছে। বন্ধ হলে ভাগ করতে পারবেন।
panel-ideas-none = ভাগ করলে প্রতিটি প্রস্তাব একটি অক্ষর পায়।
panel-col-asked = যাঁদের বলা হয়েছে
panel-col-lacks = এখনো যা নেই
panel-quorum = যথেষ্ট সদস্য
panel-lacks-evaluations = { $count } জন সদস্য
panel-lacks-outside = { $count } জন বাইরের
panel-lacks-users = { $count } জন সেবাগ্রহীতার পক্ষের
panel-short = { $count }টি প্রস্তাবে সদস্য কম
panel-waiting = { $count }টি মূল্যায়ন বাকি
panel-share-text = প্রোগ্রাম যতটা পারে সমানভাবে প্রস্তাব ভাগ করে। যাঁর সম্পর্ক আছে তিনি সেই প্রস্তাব পান না। শুরু করা কাজ থেকে যায়।
panel-share-go = নিজে থেকে ভাগ করুন
panel-assign = নিজে হাতে বলুন
panel-assign-text = একটি প্রস্তাব ও একজন সদস্য বাছুন। নম্বর দেওয়ার আগে ফিরিয়ে নিতে পারেন।
panel-assign-ask = এই সদস্যকে বলুন
panel-assign-back = ফিরিয়ে নিন
panel-assign-change = বিচারক বদলান
panel-reopen = একটি মূল্যায়ন আবার খুলুন
panel-reopen-text = সদস্য নম্বর বদলে আবার পাঠাতে পারবেন। ততক্ষণ এগুলো গোনা হবে না।
panel-reopen-go = আবার খুলুন
panel-why = কেন?
panel-why-record = এটি খাতায় লেখা থাকে।
panel-round-open = আলোচনা শুরু করুন
panel-round-close = আলোচনা শেষ করুন
panel-round-text = আলোচনায় যাঁরা একটি প্রস্তাবে নম্বর দিয়েছেন তাঁরা একে অন্যের নম্বর দেখেন, আবার নম্বর দিতে পারেন। কেউ আবার না পাঠালে আগেরটাই গোনা হয়।
panel-next = এরপর কী
panel-open-text = সব তৈরি হলে নম্বর দেওয়া শুরু করুন:
panel-open-fixed = এর পরে নিয়ম আর বদলায় না।
panel-open-told = সদস্যরা চিঠি পান, কাজ শুরু করতে পারেন।
panel-open-seed = লটারির জন্য একটি গোপন সংখ্যা তৈরি হয়। তার চিহ্ন খাতায় লেখা থাকে।
panel-open-go = নম্বর দেওয়া শুরু করুন
panel-lock = নম্বর চূড়ান্ত করুন
panel-lock-final = এর পরে কেউ নম্বর বদলাতে পারবেন না। এটি ফেরানো যায় না।
panel-lock-seed = লটারির গোপন সংখ্যা জানানো হয়।
panel-lock-ranking = আপনার অফিস ক্রমতালিকা দেখে। দলগুলো এখনো কিছু জানে না।
panel-lock-anyway = কিছু বাকি থাকলেও চূড়ান্ত করুন
panel-lock-anyway-hint = যা বাকি তা বাকিই থাকে। কখনো ০ ধরা হয় না।
panel-lock-go = চূড়ান্ত করুন
panel-see-ranking = ক্রমতালিকা দেখুন
panel-unblind = দলের নাম দেখান
panel-unblind-text = শুধু সাক্ষাৎকারের জন্য, সব নম্বর আসার পরে। তখন সদস্যরা দেখেন কে কী পাঠিয়েছে। এটি ফেরানো যায় না।
panel-unblind-go = নাম দেখান
panel-unblinded = নাম দেখানো হয়েছে
panel-rule-quorum = প্রতিটি প্রস্তাবে ৩ জন সদস্য লাগে, ১ জন বাইরের, ১ জন সেবাগ্রহীতার পক্ষের।
panel-rule-links = যাঁর সম্পর্ক আছে তিনি সেই প্রস্তাব বিচার করেন না।
panel-rule-alone = নম্বর যতক্ষণ বদলাতে পারে ততক্ষণ আপনি আলাদা নম্বর দেখেন না।
ranking-title = ক্রমতালিকা
ranking-lead = প্রতিবার নম্বর থেকে নতুন করে গোনা হয়। এটি বাছাইয়ে সাহায্য করে, একা সিদ্ধান্ত নেয় না।
ranking-waiting = এখনো ক্রমতালিকা নেই
ranking-waiting-text = তার আগে কেউ যোগফল দেখেন না। তাই কেউ অন্যের দেখাদেখি নম্বর দিতে পারেন না।
ranking-to-panel = বাছাই দলে যান
ranking-open = সব নম্বর এসেছে, কিন্তু এখনো চূড়ান্ত নয়। এখনো বদলাতে পারে।
ranking-hidden = বাছাই দলকে নাম দেখানোর আগে নাম লুকানো থাকে।
ranking-unordered = কোনো ক্রম নেই: ক্রম সমান করা যোগফলের ওপর, আর তা গোনা যাচ্ছে না।
ranking-places = ক্রম
ranking-by-raw = দেওয়া যোগফলে ক্রম ঠিক হয়
ranking-by-normalised = সমান করা যোগফলে ক্রম ঠিক হয়
ranking-decides = এটিই ঠিক করে
ranking-not-normalised = সমান করা যোগফল নেই।
ranking-no-totals = কেউ নম্বর পাঠাননি।
ranking-too-few = সদস্য { $members } { $needed }টির কম প্রস্তাবে নম্বর দিয়েছেন।
ranking-no-spread = সদস্য { $members } সব প্রস্তাবে একই যোগফল দিয়েছেন।
ranking-no-overlap = এই সদস্যদের দলগুলোর কোনো প্রস্তাব এক নয়: { $groups }
ranking-nothing = নেই
ranking-col-place = ক্রম
ranking-col-change = আসল ক্রমের তুলনায়
ranking-col-raw = দেওয়া যোগফল
ranking-col-normalised = সমান করা যোগফল
ranking-col-spread = ছড়ানো
ranking-col-quorum = সদস্য
ranking-col-minimums = ন্যূনতম
ranking-wide = আলোচনা দরকার
ranking-missed = পূরণ হয়নি:
ranking-met = পূরণ হয়েছে
ranking-below = কম
ranking-spread-text = যোগফল ০ থেকে ১০০। ছড়ানো ১৫-এর বেশি মানে সদস্যরা প্রস্তাবটি খুব আলাদাভাবে দেখছেন।
ranking-means = প্রতিটি বিষয়ে গড় নম্বর
ranking-ties = কাছাকাছি যোগফল
ranking-ties-text = যোগফলের ফারাক ০.৫ বা কম হলে সমান ধরা হয়। তখন মানুষের লাভ, তারপর প্রমাণ, তারপর কম খরচ, তারপর লটারিতে ঠিক হয়।
ranking-ties-none = কোনো যোগফল এত কাছাকাছি নয়।
ranking-tie = প্রস্তাব { $ideas }: ক্রম { $first } থেকে { $last }
ranking-tie-text = সেরাটির { $best }। বাকিগুলো সর্বোচ্চ { $within } কম।
ranking-step-benefit = মানুষের লাভ: গড় নম্বর, বেশি হলে আগে
ranking-step-evidence = প্রমাণ: গড় নম্বর, বেশি হলে আগে
ranking-step-cost = প্রতি কাজে খরচ, কম হলে আগে
ranking-step-draw = লটারি: সবচেয়ে ছোট আগে
ranking-then = , তারপর{" "}
ranking-step-order = ক্রম হলো { $order }।
ranking-step-equal = সব সমান। পরের ধাপে ঠিক হয়।
ranking-step-skipped = প্রস্তাব { $ideas } এটি বলে না। তাই সবার জন্য এই ধাপ বাদ।
ranking-step-seed = শুধু লটারিতে আলাদা করা যায়। নম্বর চূড়ান্ত হলে লটারি হয়।
ranking-draw = যে কেউ লটারি আবার করতে পারেন
ranking-draw-text = প্রথম নম্বরের আগেই চিহ্নটি খাতায় লেখা ছিল। এটি সংখ্যাটির SHA-256।
ranking-draw-seed = লটারির সংখ্যা
ranking-draw-digest = খাতায় এর চিহ্ন
ranking-draw-command = আবার করতে
ranking-draw-ids = এই লাইনগুলো যেকোনো ক্রমে একটি ফাইলে লিখুন:
ranking-try = যদি এমন হয়?
ranking-try-text = এই সদস্যদের নম্বর বাদ দিয়ে দেখুন
ranking-try-go = কী বদলাবে দেখান
ranking-try-hint = কিছুই রাখা হয় না। আসল ক্রম যেমন আছে তেমনই থাকে।
ranking-try-now = রাখা হয়নি।
ranking-try-without = এটি শুধু পরীক্ষা, এই সদস্যরা ছাড়া:
ranking-try-end = আসল ক্রমতালিকায় ফিরুন
ranking-member = সদস্য { $number }
ranking-same = একই
ranking-up = ওপরে, ছিল { $before }
ranking-down = নিচে, ছিল { $before }
ranking-lost = ক্রম নেই, ছিল { $before }
ranking-gained = আগে ক্রম ছিল না
refusal-panel-open = নম্বর দেওয়া শুরু হয়েছে। নিয়ম এখন আর বদলায় না।
refusal-panel-deadline = নম্বর দেওয়ার জন্য সামনের একটি দিন বাছুন
refusal-panel-quorum = { $count }টি প্রস্তাবে সদস্য কম। আরও মানুষকে বলুন বা আবার ভাগ করুন।
refusal-panel-member = এই মানুষটি দলে আছেন বা তাঁকে আগেই বলা হয়েছে
refusal-panel-full = একটি দলে সর্বোচ্চ { $most } জন সদস্য
refusal-panel-no-link = এই সদস্যের দেখার মতো কোনো সম্পর্ক নেই
refusal-score-not-sent = এই সদস্য এই প্রস্তাবে নম্বর পাঠাননি
refusal-panel-round = আলোচনায় ২ জন বা বেশি সদস্য ও তাঁদের সবার নম্বর লাগে
refusal-panel-waiting = এখনো { $count }টি মূল্যায়ন বাকি
record-panel-opened = নম্বর দেওয়া শুরু
record-panel-member-removed = বাছাই দল থেকে সদস্য বাদ
record-panel-reopened = মূল্যায়ন আবার খোলা
record-panel-calibration-opened = প্রস্তাব নিয়ে আলোচনা শুরু
record-panel-calibration-closed = প্রস্তাব নিয়ে আলোচনা শেষ
record-panel-unblinded = বাছাই দলকে নাম দেখানো
record-panel-locked = নম্বর চূড়ান্ত
record-field-member = সদস্য { $text }
record-field-missing = বাকি: { $text }
record-panel-recusal = বাছাই দলের একজন সদস্য একটি প্রস্তাব থেকে সরে গেছেন
record-field-idea = প্রস্তাব { $text }

### The report of an evaluation

report-title = মূল্যায়নের প্রতিবেদন
report-lead = বাছাই যা কিছুর ওপর দাঁড়ায়: নিয়ম, কারণসহ প্রতিটি নম্বর, আর কী ঠিক হয়েছে। সদস্যদের নাম নেই, শুধু ক্রমিক নম্বর আছে।
report-made = যে সময়ের হিসাব:
report-print = ছাপাতে বা PDF হিসেবে রাখতে আপনার ব্রাউজারের প্রিন্ট ব্যবহার করুন।
report-csv = CSV
report-xlsx = Excel
report-page = ছাপার প্রতিবেদন
report-keep-text = কারণসহ প্রতিটি নম্বর, সদস্যদের নাম ছাড়া। CSV থেকে যে কেউ ক্রমতালিকা আবার গুনতে পারেন।
report-inside = এই অফিসের
report-declared = দলের সঙ্গে সম্পর্ক
report-declared-nothing = এখনো কিছু জানাননি
report-declared-free = জানিয়েছেন: কোনো সম্পর্ক নেই
report-declared-link = একটি সম্পর্ক জানিয়েছেন:
report-happened = সরে দাঁড়ানো, আবার খোলা, আলোচনা
report-happened-none = কেউ সরে দাঁড়াননি, কিছু আবার খোলাও হয়নি।
report-stepped-back = সদস্য { $number } প্রস্তাব { $idea } থেকে সরে দাঁড়িয়েছেন।
report-opened-again = প্রস্তাব { $idea } নিয়ে সদস্য { $number }-এর মূল্যায়ন আবার খোলা হয়েছিল।
report-talk = বাছাই দল প্রস্তাব { $idea } নিয়ে { $from } থেকে { $to } পর্যন্ত আলোচনা করেছে।
report-talk-open = বাছাই দল { $from } থেকে প্রস্তাব { $idea } নিয়ে আলোচনা করছে।
report-decisions = যা ঠিক হয়েছে
report-decisions-none = এখনো কিছু ঠিক করে জানানো হয়নি।
report-released = জানানো হয়েছে
report-scores = কারণসহ প্রতিটি নম্বর
report-earlier = আগে জমা দেওয়া, পরে বদলানো:
report-scores-none = এই প্রস্তাবে নম্বর দিতে কাউকে বলা হয়নি।
report-record = খাতায় যা লেখা আছে
report-record-none = খাতায় এখনো কিছু নেই।
report-recheck = আবার গুনে দেখুন
report-recheck-text = এই মূল্যায়নের CSV দিয়ে যে কেউ নিজের কম্পিউটারে একই ক্রমতালিকা বানাতে পারেন:

### Running evaluation

demo-who-evaluator-2 = মূল্যায়নকারী ২: প্রস্তাব বিচার করেন, অফিসের বাইরের মানুষ
demo-who-evaluator-3 = মূল্যায়নকারী ৩: প্রস্তাব বিচার করেন, টাকার হিসাব বোঝেন
demo-who-evaluator-4 = মূল্যায়নকারী ৪: প্রস্তাব বিচার করেন, সেবাগ্রহীতাদের পক্ষে বলেন
demo-who-evaluator-5 = মূল্যায়নকারী ৫: প্রস্তাব বিচার করেন, নিজেই সেবা নেন
demo-who-panel-chair = বাছাই দলের সভাপতি: যাঁরা বিচার করেন, তাঁদের কাজ চালান

### Files without names

scoring-files = ফাইল
scoring-files-hidden = যা থেকে দলের নাম জানা যায়, তা এসব ফাইল থেকে বাদ দেওয়া হয়েছে: লেখক, প্রতিষ্ঠান, মন্তব্য, জায়গা।
scoring-file = ফাইল { $number }
scoring-file-picture = ছবি
scoring-file-text = লেখা
scoring-file-held = দেখানো হচ্ছে না
scoring-file-look = এতে এমন ছবি বা অক্ষর আছে, যা কোনো প্রোগ্রাম পড়তে পারে না। সভাপতি এখনো এটি দেখাননি।
scoring-file-named = এতে দলের নাম আছে।
scoring-file-encrypted = এটি পাসওয়ার্ড দিয়ে আটকানো, তাই পরীক্ষা করা যায়নি।
scoring-file-damaged = এটি নষ্ট, তাই পরীক্ষা করা যায়নি।
scoring-file-too-large = এটি এত বড় যে পরীক্ষা করা যায়নি।
scoring-file-part = এতে এমন কিছু আছে যা পরীক্ষা করা যায়নি, যেমন ভিডিও বা ছোট প্রোগ্রাম।
scoring-heading-role = নাম লুকানো থাকতে আপনি এখানে বিচার করতে পারবেন না
scoring-lead-role = আপনার অন্য একটি ভূমিকা থেকে দেখা যায় কোন প্রস্তাব কে পাঠিয়েছে। সভাপতিকে বলুন: অন্য কেউ বিচার করতে পারেন, অথবা আপনি সেই ভূমিকা ছেড়ে দিতে পারেন।
panel-files = নাম ছাড়া ফাইল
panel-files-link = বাছাই দল কোন ফাইল পায় দেখুন
panel-files-lead = বাছাই দল প্রতিটি ফাইল পায় দলের পরিচয় বাদ দিয়ে। যা পরীক্ষা করা যায় না, তা দেখানো হয় না।
panel-files-lead-shown = বাছাই দল এখন নাম দেখে। সব ফাইল যেমন পাঠানো হয়েছে তেমনই পায়।
panel-files-rule-clean = যে ফাইল প্রোগ্রাম পড়তে পারে এবং যাতে কারও নাম নেই, তা দেখানো হয়।
panel-files-rule-look = ছবি আছে এমন ফাইল আপনার অপেক্ষায় থাকে, কারণ ছবিতে লোগো থাকতে পারে। দেখে নিন, তারপর দেখাবেন কি না ঠিক করুন।
panel-files-rule-held = যে ফাইলে দলের নাম আছে বা যা পরীক্ষা করা যায় না, তা দেখানো হয় না। এর কথা প্রস্তাবে পড়া যায়, অথবা সাক্ষাৎকারে শোনা যায়।
panel-files-rule-record = আপনি যা দেখান বা আটকে রাখেন, তা নথিতে থাকে।
panel-files-waiting = { $count ->
    [one] { $count }টি ফাইল এখনো পরীক্ষা করা হয়নি।
   *[other] { $count }টি ফাইল এখনো পরীক্ষা করা হয়নি।
}
panel-files-again = আরও পরীক্ষা করুন
panel-files-none = কোনো প্রস্তাবে ফাইল নেই।
panel-files-original = প্রস্তাব ও পাঠানো আসল ফাইল
panel-file-clean = প্রোগ্রাম যতটা বুঝতে পারে, এতে কারও নাম নেই।
panel-file-shown = আপনি বা অন্য কোনো সভাপতি এটি দেখে বাছাই দলকে দেখাচ্ছেন।
panel-file-tag-waiting = এখনো পরীক্ষা হয়নি
panel-file-tag-clean = বাছাই দল পায়
panel-file-tag-shown = বাছাই দল পায়
panel-file-tag-held = দেখানো হচ্ছে না
panel-file-look = নাম ছাড়া কপি দেখুন
panel-file-show = বাছাই দলকে দেখান
panel-file-hold = আবার আটকে রাখুন
refusal-panel-file = এই ফাইলে দলের নাম আছে বা এটি পরীক্ষা করা যায় না। নাম লুকানো থাকতে এটি দেখানো যায় না।
refusal-panel-role = অন্য একটি ভূমিকা থেকে ইনি দেখেন কোন প্রস্তাব কে পাঠিয়েছে। যে বাছাই দল নাম দেখে না, তাতে ইনি থাকতে পারেন না।
refusal-panel-role-own = আপনার অন্য একটি ভূমিকা থেকে দেখা যায় কোন প্রস্তাব কে পাঠিয়েছে। নাম লুকানো থাকতে আপনি এই বাছাই দলে থাকতে পারেন না।
refusal-panel-role-members = অন্য ভূমিকা থেকে এই সদস্যরা দেখেন কোন প্রস্তাব কে পাঠিয়েছে: { $members }। তাঁদের দল থেকে বাদ দিন, অথবা সবাইকে নাম দেখান।
record-panel-file-shown = বাছাই দলকে একটি ফাইল দেখানো হয়েছে
record-panel-file-held = বাছাই দলের কাছে একটি ফাইল আটকে রাখা হয়েছে
record-field-file = ফাইল { $text }

### Decisions from a ranking, standstill and complaints
setting-standstill_days = চুক্তি সইয়ের আগে কত দিন অপেক্ষা
setting-standstill_days-hint = ফল জানানোর দিন থেকে গোনা হয়। এই দিনগুলোতে দলগুলো আপত্তি জানাতে পারে।
prepare-title = ক্রমতালিকা দিয়ে শুরু করুন
prepare-lead = বাছাই দল যা লিখেছে তা দিয়ে প্রতিটি প্রস্তাবের একটি খসড়া সিদ্ধান্ত লেখা হয়। কেউ দেখার আগে আপনি পড়েন ও বদলান।
prepare-selected = কয়টি প্রস্তাব বাছাই হবে?
prepare-reserve = আরও কয়টি অপেক্ষমাণ থাকবে?
prepare-anew = আগে যা লেখা আছে তার ওপর লিখুন
prepare-anew-hint = নইলে শুধু সিদ্ধান্তহীন প্রস্তাবগুলোতে লেখা হয়।
prepare-go = সিদ্ধান্ত তৈরি করুন
prepared-place = { $count }টির মধ্যে { $place } নম্বরে, ১০০-তে { $total }, বাছাই দলের { $members } জনের নম্বরে।
prepared-selected = এটি বাছাই হয়েছে।
prepared-reserve = এটি অপেক্ষমাণ তালিকার { $number } নম্বরে।
prepared-missed = এই বিষয়ে ন্যূনতম নম্বর পায়নি: { $criteria }।
prepared-quorum = বাছাই দলের খুব কম সদস্য এতে নম্বর দিতে পেরেছেন।
prepared-not-selected = এর চেয়ে এগিয়ে থাকা প্রস্তাব বাছাই হয়েছে।
prepared-mean = গড়ে ৫-এ { $mean }।
prepared-unscored = এতে কেউ নম্বর দেননি।
prepared-line = বাছাই দলের সদস্য { $number }, ৫-এ { $score }: { $reason }
selection-place = ক্রম { $place }, { $total } নম্বর
award-how = কীভাবে বাছাই হলো
award-how-lead = কী বাছাই হলো, কোন নিয়মে, আর আপত্তি থাকলে কী করা যায়।
award-panel = কে বিচার করেছেন
award-who = { $count } জন বিচার করেছেন: অফিসের বাইরের { $outside } জন, সেবা নেন এমন মানুষের পক্ষে { $users } জন।
award-names-hidden = তাঁরা দলের নাম দেখেননি।
award-names-shown = তাঁরা দলের নাম দেখেছেন।
award-basis-raw = যেমন দেওয়া হয়েছে সেই যোগফলে ঠিক হয়। প্রথম নম্বরের আগেই এটি ঠিক করা ছিল।
award-basis-normalised = কে কত কড়া তা বাদ দিয়ে যে যোগফল, তাতে ঠিক হয়। প্রথম নম্বরের আগেই এটি ঠিক করা ছিল।
award-standstill = অপেক্ষার সময়
award-standstill-text = এই সময়ে কোনো চুক্তি সই হয় না। যেসব দল বাছাই হয়নি তারা আপত্তি জানাতে পারে।
award-standstill-until = এই দিনের শেষ পর্যন্ত:
award-complaints = আপত্তি
award-complaints-none = কোনো দল আপত্তি জানায়নি।
award-complaints-text = বাছাইয়ে অংশ নেননি এমন কেউ উত্তর দেন।
award-complaint-filed = জানানো হয়েছে
award-complaint-answered = উত্তর দেওয়া হয়েছে
complaint-title = বাছাই নিয়ে আপত্তি
complaint-open = দেখা হচ্ছে
complaint-upheld = আপত্তি ঠিক ছিল
complaint-dismissed = বাছাই বহাল
complaint-text = কী ভুল হয়েছে?
complaint-wish = কী করা উচিত?
complaint-answer = উত্তর
complaint-answer-lead = আপনি এই বাছাইয়ে অংশ নেননি। কারণগুলো পড়ুন, দরকার হলে জিজ্ঞেস করুন, তারপর উত্তর দিন।
complaint-outcome = আপনি কী পেলেন?
complaint-say-dismissed = বাছাই বহাল
complaint-say-dismissed-hint = নিয়ম মানা হয়েছে।
complaint-say-upheld = আপত্তি ঠিক
complaint-say-upheld-hint = একটি নিয়ম ভাঙা হয়েছে। কোনটি ও এরপর কী হবে বলুন।
complaint-set-aside = যেসব প্রস্তাব জায়গা হারাবে
complaint-set-aside-hint = এদের পাইলট শুরুর আগেই শেষ হয়। অপেক্ষমাণ প্রস্তাব উঠে আসতে পারে।
complaint-answer-why = কেন?
complaint-answer-hint = দল ও অফিস এটি পড়বে।
complaint-answer-go = উত্তর পাঠান
complaint-waits = বাছাইয়ে অংশ নেননি এমন কেউ এটি দেখছেন। তার আগে কিছু সই হবে না।
complaint-see-reasons = বাছাইয়ের কারণ পড়ুন
complain-title = এটি কি ন্যায্য হয়নি?
complain-lead = আপনি এখন আপত্তি জানাতে পারেন। এটি বাছাইয়ে অংশ নেননি এমন কারও কাছে যায়। উত্তর পাওয়ার আগে কোনো চুক্তি সই হবে না। আপনার অন্য প্রস্তাবে এর কোনো প্রভাব পড়বে না।
complain-text-hint = কী হয়েছে আর কোন নিয়ম ভাঙা হয়েছে বলুন।
complain-wish-hint = যেমন: প্রস্তাবটি আবার বিচার করা হোক।
complain-go = আপত্তি পাঠান
complain-see = আপনার আপত্তি ও উত্তর পড়ুন
waiting-standstill = { $date } শেষ হওয়ার আগে কোনো চুক্তি সই হবে না। ততদিন দলগুলো আপত্তি জানাতে পারে।
waiting-complaints = চুক্তি সইয়ের আগে { $count }টি আপত্তির উত্তর দিতে হবে।
refusal-standstill = আরও { $days } দিন দলগুলো আপত্তি জানাতে পারে। তার আগে কিছু সই করা যায় না।
refusal-complaint-open = { $count }টি আপত্তির উত্তর বাকি। তার আগে কিছু সই করা যায় না।
refusal-complaint-there = আপনার দল আগেই আপত্তি জানিয়েছে
refusal-complaint-chosen = আপনার প্রস্তাব বাছাই হয়েছে। এখানে আপত্তির কিছু নেই।
refusal-complaint-late = আপত্তি জানানোর সময় শেষ
refusal-complaint-set-aside = আপত্তি ঠিক হলেই কেবল কোনো প্রস্তাব জায়গা হারায়
refusal-ranking-none = শুরু করার মতো ক্রমতালিকা নেই। প্রতিটি প্রস্তাব নিজে ঠিক করুন।
refusal-reserve-order = অপেক্ষমাণ তালিকায় আগে আছে “{ $title }”
error-complaint-involved = আপনি এই বাছাইয়ে অংশ নিয়েছেন। অন্য কাউকে উত্তর দিতে হবে।
desk-complaint = একটি দলের আপত্তি:
desk-complaint-do = পড়ে উত্তর দিন
record-complaint-filed = বাছাই নিয়ে আপত্তি
record-complaint-answered = আপত্তির উত্তর
record-field-set_aside = জায়গা হারানো প্রস্তাব: { $text }
mail-complaint-filed-subject = বাছাই নিয়ে একটি দলের আপত্তি: { $title }
mail-complaint-filed-body =
    একটি দল বলছে, “{ $title }”-এর বাছাই ন্যায্য হয়নি। আপনি এতে অংশ নেননি। দয়া করে দেখে উত্তর দিন:

    { $link }
mail-complaint-answered-subject = আপত্তির উত্তর এসেছে: { $title }
mail-complaint-answered-body =
    “{ $title }”-এর বাছাই নিয়ে আপত্তির উত্তর দেওয়া হয়েছে:

    { $link }
mail-standstill-over-subject = এখন চুক্তি সই করা যায়: { $title }
mail-standstill-over-body =
    “{ $title }”-এর অপেক্ষার সময় শেষ। কোনো আপত্তি বাকি না থাকলে চুক্তি সই করা যায়:

    { $link }
refusal-saved-meanwhile = আপনি লেখার সময় অন্য কেউ এটি রেখেছেন। আপনার লেখা এখানেই আছে। পাতাটি দেখে আবার রাখুন।
reasons-scored-each = প্রত্যেক সদস্য যা লিখেছেন

### সেবা, চুক্তি ও ধাপ

services-title = { $agency }-এর সেবা
services-heading = সেবা
services-lead = মানুষ এই অফিসে কী জন্য আসেন, আর আজ তাতে তাঁদের কী লাগে।
services-found = { $count ->
    [one] { $count }টি সেবা
   *[other] { $count }টি সেবা
}
services-none = এই অফিস এখনো তার সেবার তালিকা দেয়নি।
service-new = সেবা যোগ করুন
service-edit = সেবার তথ্য বদলান
service-kicker = সরকারি সেবা
service-steps-title = মানুষ আজ যা করেন
service-steps-none = ধাপগুলো এখনো কেউ লেখেননি।
service-now-title = আজ কী লাগে
service-now-none = এখনো কেউ মাপেননি।
service-plan-title = বাকিটা কীভাবে মাপা হবে
service-pilots-title = যে পাইলটগুলো এই সেবা বদলায়
service-pilots-none = এখনো কোনো পাইলট এই সেবা বদলায় না।
service-updated = শেষ বদল
service-form-lead = সবাই এটি পড়তে পারেন। পাইলটের ফল এর সঙ্গে মেলানো হয়।
service-f-about = এটি কী জন্য
service-h-about = যিনি কখনো এই সেবা নেননি, তাঁর জন্য এক-দুই বাক্য।
service-save = সেবা রাখুন
service-cases = { $count ->
    [one] বছরে { $count }টি কাজ
   *[other] বছরে { $count }টি কাজ
}
refusal-service-name = আপনার অফিসের তালিকায় এই নামে সেবা আছে
record-service-added = সেবা যোগ হয়েছে
record-service-changed = সেবার তথ্য বদলেছে
measured-elapsed = শুরু থেকে শেষ পর্যন্ত সময়
measured-elapsed-hint = আবেদন থেকে ফল পাওয়া পর্যন্ত।
measured-effort = মানুষের নিজের সময়
measured-effort-hint = যাতায়াত, অপেক্ষা ও ফরম পূরণ।
measured-cost = মানুষের খরচ
measured-cost-hint = ফি, যাতায়াত ও হারানো মজুরি।
measured-visits = অফিসে যাওয়া
measured-visits-hint = একজনকে কতবার আসতে হয়।
assignment-none = শুধু আগে ও পরে
assignment-none-hint = সবচেয়ে দুর্বল প্রমাণ: অন্য কিছুও বদলে থাকতে পারে।
assignment-comparison = যে জায়গা আগের মতোই চলে, তার সঙ্গে মিলিয়ে
assignment-comparison-hint = একই সময়ে সেখানেও মাপা হয়।
assignment-sites-by-lot = কোন জায়গা বদলাবে, লটারিতে ঠিক হয়
assignment-sites-by-lot-hint = দুই পাশে চারটি বা বেশি জায়গা থাকলে প্রমাণ শক্ত হয়।
assignment-people-by-lot = প্রত্যেক মানুষের জন্য লটারি
assignment-people-by-lot-hint = সবচেয়ে শক্ত প্রমাণ, যেখানে তা মানুষের প্রতি ন্যায্য।
stratum-sex = নারী ও পুরুষ
stratum-disability = প্রতিবন্ধী মানুষ
stratum-area = শহর ও গ্রাম
stratum-channel = অফিসে, ফোনে বা অনলাইনে
agreement-title-of = চুক্তি: { $title }
agreement-lead = অফিস ও দল কী ঠিক করেছে: কী করা হবে, কী মাপা হবে, কী দেওয়া হবে। দুই পক্ষ একই কথায় সই করে।
agreement-read = চুক্তি পড়ুন
agreement-none-yet = দুই পক্ষ এখনো চুক্তি সই করেনি।
agreement-begin = চুক্তি লিখুন
agreement-begin-amendment = চুক্তি বদলান
agreement-begin-text = যেকোনো পক্ষ লিখতে পারে। অন্য পক্ষ বদলে জবাব দিতে পারে। দুই পক্ষ সই না করা পর্যন্ত কিছুই কার্যকর নয়।
agreement-write-first = চুক্তি লিখুন
agreement-write-first-lead = ধারণা ও সমস্যায় যা লেখা আছে তা আগেই বসানো হয়েছে। দেখে নিন, বাকিটা লিখুন।
agreement-write-amendment = চুক্তি বদলান
agreement-write-amendment-lead = দুই পক্ষ নতুন কথায় সই না করা পর্যন্ত পুরোনো কথাই চলবে। সবাই দুটো মিলিয়ে দেখতে পারবেন।
agreement-own-words = অফিসের হয়ে যিনি লেখেন, তিনি অফিসের হয়ে সই করতে পারেন না। যিনি এখানে কিছু লেখেননি এমন ঊর্ধ্বতন কর্মকর্তা সই করেন।
agreement-goalposts-warning = এই পাইলট চলছে। কী মাপা হবে বা কীভাবে বিচার হবে তা বদলালে সবাই এখানে পড়বেন যে মাঝপথে মাপকাঠি সরানো হয়েছে।
agreement-goalposts-would = পাইলট চলার মধ্যেই এতে বদলাচ্ছে কী মাপা হবে বা কীভাবে বিচার হবে। সই হলে সবাই পড়বেন যে মাঝপথে মাপকাঠি সরানো হয়েছে।
agreement-goalposts-moved = মাঝপথে মাপকাঠি সরানো হয়েছে: পাইলট চলার মধ্যেই বদলেছে কী মাপা হবে বা কীভাবে বিচার হবে। ফল সাবধানে পড়ুন।
agreement-goalposts-tag = মাপকাঠি সরানো হয়েছে
agreement-f-reason = কেন বদলানো হচ্ছে
agreement-h-reason = বদলের পাশে সবাই এটি পড়বেন। মানুষের নাম দেবেন না।
agreement-part-work = কী করা হবে
agreement-f-scope = কী করা হবে
agreement-h-scope = সহজ কথায়, যিনি সেবা নেন তাঁর জন্য। সবাই এটি পড়বেন।
agreement-f-sites = কোথায়
agreement-h-sites = প্রতি লাইনে একটি জায়গা।
agreement-f-service = যে সেবা বদলাবে
agreement-h-service = আজকের সংখ্যা সেখান থেকে আসে।
agreement-service-choose = একটি সেবা বাছুন
agreement-service-new = { $name } (সমস্যা থেকে যোগ হবে)
agreement-services-go = এই অফিসের সব সেবা
agreement-f-starts = শুরুর দিন
agreement-f-ends = শেষের দিন
agreement-h-ends = যে দিন পর্যন্ত মানুষ গোনা হবে।
agreement-when = কখন
agreement-dates = { $from } থেকে { $to }
agreement-f-data_protection = মানুষের তথ্য নিয়ে কী হবে
agreement-h-data_protection = কী রাখা হবে, কোথায়, কত দিন, আর কে দেখবে।
agreement-plan = কী মাপা হবে
agreement-plan-lead = পাইলট চলার আগেই ঠিক করুন, যাতে পরে কেউ মাপকাঠি বেছে নিতে না পারে।
agreement-plan-note = এগুলো লক্ষ্য, মাপার আগেই ঠিক করা। এগুলো ফল নয়।
agreement-f-measures = যা মাপা হবে
agreement-h-measures = যা মাপবেন তাতে টিক দিন। সব সংখ্যা আজকের গড়ের শতকরা।
agreement-col-measure = মাপ
agreement-f-target = লক্ষ্য: যত কমবে
agreement-f-worthwhile = যত কমলে লাভ
agreement-f-variation = আন্দাজ তারতম্য
agreement-col-needed = প্রতি দলে যত মানুষ দরকার
agreement-f-target-of = লক্ষ্য: শতকরা যত কমবে ({ $measure })
agreement-f-worthwhile-of = শতকরা যত কমলে লাভ ({ $measure })
agreement-f-variation-of = আন্দাজ তারতম্য, শতকরা ({ $measure })
agreement-share = { $share }%
agreement-none = নেই
agreement-numbers-help = এই তিনটি সংখ্যার মানে কী?
agreement-numbers-text = লক্ষ্য হলো যা আশা করেন। “যত কমলে লাভ” হলো সবচেয়ে ছোট উন্নতি, যার জন্য এত খাটুনি পোষায়: পাইলটে তার চেয়ে কম দেখা গেলে থামানো হয়। তারতম্য বলে মানুষে মানুষে কত ফারাক: ৫০ হলে বেশির ভাগ কাজ গড়ের অর্ধেক থেকে দেড় গুণের মধ্যে পড়ে। ফারাক যত বেশি আর উন্নতি যত ছোট, তত বেশি মানুষকে জিজ্ঞেস করতে হয়।
agreement-needed = { $count ->
    [one] এই সংখ্যার জন্য প্রতি দলে অন্তত { $count } জনকে জিজ্ঞেস করুন।
   *[other] এই সংখ্যার জন্য প্রতি দলে অন্তত { $count } জনকে জিজ্ঞেস করুন।
}
agreement-too-few = আপনার পরিকল্পনায় কম। তাহলে সত্যিকার উন্নতিও ধরা না পড়তে পারে।
agreement-reckon = কত মানুষ লাগবে হিসাব করুন
agreement-f-people = প্রতি দলে যত জনকে জিজ্ঞেস করা হবে
agreement-h-people = আগে, পরে, আর মেলানোর জায়গাগুলোতেও: প্রতিবার এত জন।
agreement-f-assignment = কার সঙ্গে মেলানো হবে
agreement-f-method = মানুষ কীভাবে বাছা ও জিজ্ঞেস করা হবে
agreement-h-method = যেমন: মাসে পাঁচ দিন, দরজায় প্রতি তৃতীয় জন।
agreement-f-strata = যে দলগুলো আলাদা করে দেখা হবে
agreement-h-strata = এদের কারও অবস্থা খারাপ হলে পাইলট বড় হবে না।
agreement-f-strata_other = অন্য দল
agreement-h-strata_other = প্রতি লাইনে একটি নাম, তথ্যে যেমন থাকবে।
agreement-f-shown_at_least = কয়টি কমেছে দেখাতে হবে
agreement-h-shown_at_least = সময়, খরচ ও যাতায়াতের মধ্যে।
agreement-shown = { $count ->
    [one] সময়, খরচ ও যাতায়াতের অন্তত { $count }টি
   *[other] সময়, খরচ ও যাতায়াতের অন্তত { $count }টি
}
agreement-f-uptake = কাজের অন্তত কত ভাগ নতুন পথে হবে
agreement-h-uptake = শতকরা।
agreement-f-promises = কী দেখলে আমরা মত বদলাব
agreement-h-promises = প্রতি লাইনে একটি কথা। যেমন: ৬০ বছরের বেশি বয়সীদের বেশি অপেক্ষা করতে হলে আমরা থামব।
agreement-f-decision_days = প্রতিবেদনের পর সিদ্ধান্তের দিন
agreement-h-decision_days = সবাই ঘড়িটি দেখেন।
agreement-days = { $count ->
    [one] { $count } দিন
   *[other] { $count } দিন
}
agreement-milestones = ধাপ ও টাকা
agreement-milestones-lead = প্রতিটি ধাপ গ্রহণের পর টাকা দেওয়া হয়। যে সারি লাগবে না তা খালি রাখুন।
agreement-budget = প্রতিটি ধাপ গ্রহণের পর টাকা দেওয়া হয়। সব মিলিয়ে { $budget } বা কম: সমস্যায় পাইলটের জন্য এত টাকাই আছে। যে সারি লাগবে না তা খালি রাখুন।
agreement-milestone = ধাপ { $number }
agreement-milestone-begun = এই ধাপ জমা হয়েছে। এটি যেমন আছে তেমনই থাকবে।
agreement-f-ms_name = তখন কী করা হবে
agreement-f-ms_deliverable = কী জমা দেওয়া হবে
agreement-f-ms_amount = পরিমাণ, { $currency }
agreement-f-ms_due = শেষ দিন
agreement-total = মোট { $total }।
agreement-f-silence = অফিস জবাব না দিলে
agreement-h-silence = জবাবের কর্মদিবস (অফিস অন্য কিছু ঠিক না করলে ১০) পার হলে ঊর্ধ্বতন কর্মকর্তাকে জানানো হয়।
agreement-silence-accepts = তার দ্বিগুণ সময়েও (সাধারণত ২০ কর্মদিবস) জবাব না এলে ধাপটি গৃহীত ধরা হবে
agreement-silence-waits = যত দেরিই হোক, অফিস জবাব না দেওয়া পর্যন্ত ধাপ অপেক্ষা করবে
agreement-measure-line = { $measure }: লক্ষ্য { $target } কম, { $worthwhile } থেকে লাভ, তারতম্য { $variation }
agreement-offer = সইয়ের জন্য দিন
agreement-save = রেখে দিন, পরে লিখব
agreement-how-title = কীভাবে হয়
agreement-how-1 = যেকোনো পক্ষ লেখে, যতবার দরকার রেখে দেয়।
agreement-how-2 = সইয়ের জন্য দিলে কথা আর বদলায় না। অন্য পক্ষ সই করে, বা বদলে জবাব দেয়।
agreement-how-3 = অফিসের হয়ে ঊর্ধ্বতন কর্মকর্তা, দলের হয়ে দলনেতা সই করেন।
agreement-how-4 = তারপর সবাই পড়তে পারেন, আর দেখে নিতে পারেন একটি অক্ষরও বদলায়নি।
agreement-draft-title = চুক্তির খসড়া
agreement-offer-title = সইয়ের অপেক্ষায়
agreement-draft-amendment-title = বদলের খসড়া
agreement-offer-amendment-title = একটি বদল সইয়ের অপেক্ষায়
agreement-status-draft = { $name } লিখছে। শুধু দুই পক্ষ এটি দেখে।
agreement-status-offered = { $name } এটি দিয়েছে। দুই পক্ষ সই করলে কার্যকর হবে। তার আগে শুধু দুই পক্ষ এটি দেখে।
agreement-changes-title = কী বদলায়
agreement-signatures = সই
agreement-not-signed-yet = এখনো সই হয়নি
agreement-sha256 = আঙুলের ছাপ (SHA-256):
agreement-check = নিচের ফাইল থেকে এই ছাপ তৈরি। আবার তৈরি করে মিলিয়ে দেখুন: সইয়ের পর একটি অক্ষরও বদলায়নি।
agreement-download = সই করা কথা নামিয়ে নিন (JSON)
agreement-sign-lead = আপনি ঠিক এই পাতার কথাগুলোতেই সই করছেন। কথা বদলালে কোনো সই থাকে না।
agreement-sign = আপনার পক্ষে সই করুন
agreement-answer = বদলে জবাব দিন
agreement-write-on = লেখা চালিয়ে যান
agreement-withdraw = ফিরিয়ে নিন
agreement-discard = খসড়া ফেলে দিন
agreement-holds-title = এখন যা চলছে
agreement-since = যেদিন থেকে:
agreement-versions = সব সংস্করণ
agreement-version-first = প্রথম চুক্তি
agreement-version-change = বদল { $number }
agreement-replaced = এখন পরের একটি সংস্করণ চলছে।
agreement-whole = পুরো কথা
refusal-agreement-state = এই ধাপ এখন আসে না
refusal-agreement-dates = শেষের দিন শুরুর পরে হতে হবে
refusal-agreement-measures = অন্তত একটি মাপ বাছুন
refusal-agreement-target = ০.০১ থেকে ১০০-এর মধ্যে শতকরা লিখুন
refusal-agreement-worthwhile = এটি লক্ষ্যের চেয়ে বেশি হতে পারে না
refusal-agreement-variation = কাজে কাজে কত ফারাক লিখুন, যেমন ৫০
refusal-agreement-shown = সময়, খরচ ও যাতায়াতের মাত্র { $most }টি মাপছেন
refusal-agreement-people = প্রতি দলে অন্তত ২ জনকে জিজ্ঞেস করুন
refusal-agreement-milestones = অন্তত একটি ধাপ লিখুন
refusal-agreement-due = এটি পাইলট শুরুর আগে পড়ে
refusal-agreement-budget = ধাপগুলোর মোট { $total } { $currency }। সমস্যায় পাইলটের জন্য আছে { $most } { $currency }।
refusal-agreement-milestone-begun = এই ধাপ জমা হয়ে গেছে, বদলানো যায় না
refusal-agreement-same = কিছুই বদলায়নি
refusal-agreement-stratum = নামে কমা, সেমিকোলন বা উদ্ধৃতিচিহ্ন থাকতে পারে না, আর এটি মাপের নামও হতে পারে না
refusal-agreement-own-words = অফিসের হয়ে এই চুক্তিতে আপনি লিখেছেন। অন্য ঊর্ধ্বতন কর্মকর্তাকে সই করতে হবে।
refusal-agreement-both-sides = একজন দুই পক্ষের হয়ে সই করতে পারেন না
refusal-agreement-signed-side = আপনার পক্ষ আগেই সই করেছে
refusal-agreement-not-offered = সইয়ের জন্য কিছু দেওয়া হয়নি
refusal-agreement-other-side = এটি অন্য পক্ষ লিখেছে। বরং বদলে জবাব দিন।
refusal-agreement-changed = এর মধ্যে এটি বদলেছে। কিছু সই হয়নি। আবার পড়ে দেখুন।
error-agreement-sides = শুধু এই অফিসের কর্মকর্তা ও এই দলের নেতারা চুক্তি লেখেন।
milestones-title = ধাপ ও টাকা
milestones-caption = পাইলটের ধাপ আর তার টাকা
milestones-col-step = ধাপ
milestones-col-due = শেষ দিন
milestones-col-state = অবস্থা
milestones-col-amount = টাকা
milestones-accepted = { $all }-এর মধ্যে { $part } গৃহীত
milestones-paid = { $all }-এর মধ্যে { $part } দেওয়া হয়েছে
milestone-kicker = { $of }টির মধ্যে ধাপ { $number }
milestone-state-planned = জমা হয়নি
milestone-state-submitted = দেখা হচ্ছে
milestone-state-accepted = গৃহীত
milestone-state-rejected = ফেরত
milestone-state-payable = টাকা দেওয়ার অপেক্ষায়
milestone-state-paying = টাকা দেওয়া হচ্ছে
milestone-state-paid = টাকা দেওয়া হয়েছে
milestone-state-failed = টাকা দেওয়া যায়নি
milestone-state-reversed = টাকা ফেরত নেওয়া হয়েছে
milestone-accepted-on = গৃহীত, { $date }
milestone-late-team = দেরি হয়েছে
milestone-late-office = অফিসের দেরি
milestone-deliverable-title = কী জমা দেওয়ার কথা
milestone-delivered-title = দল কী জমা দিয়েছে
milestone-deliver-title = জমা দিন
milestone-deliver-lead = সবাই এটি পড়তে পারেন। এরপর অফিস কয়েক কর্মদিবসের মধ্যে জবাব দেবে।
milestone-f-delivered = কী জমা দিচ্ছেন
milestone-h-delivered = কী আছে, অফিস কোথায় দেখতে পারে লিখুন। মানুষের নাম দেবেন না।
milestone-f-links = লিংক
milestone-h-links = প্রতি লাইনে একটি ওয়েব ঠিকানা।
milestone-deliver-go = জমা দিন
milestone-answer-title = দলকে জবাব দিন
milestone-answer-lead = যিনি ধাপ গ্রহণ করেন, পরে তিনি তার টাকা অনুমোদন করেন না।
milestone-answer = যা ঠিক হয়েছিল সব আছে?
milestone-answer-accepted = গ্রহণ করুন
milestone-answer-accepted-hint = তখন টাকা দেওয়া যাবে।
milestone-answer-rejected = ফেরত দিন
milestone-answer-rejected-hint = দল আবার জমা দিতে পারবে।
milestone-reason = কেন?
milestone-answer-go = সবার সামনে জবাব দিন
milestone-log-title = কী হয়েছে
milestone-log-label = এই ধাপে কী হয়েছে, নতুনটি আগে
milestone-log-planned = পরিকল্পিত
milestone-log-submitted = জমা হয়েছে
milestone-log-accepted = গৃহীত
milestone-log-rejected = ফেরত
milestone-log-payable = টাকা দেওয়ার অপেক্ষায়
milestone-log-paying = টাকা দেওয়া হচ্ছে
milestone-log-paid = টাকা দেওয়া হয়েছে
milestone-log-failed = টাকা দেওয়া যায়নি
milestone-log-reversed = টাকা ফেরত নেওয়া হয়েছে
milestone-log-silent = অফিস জবাব দেয়নি বলে গৃহীত
milestone-silence-due = { $date } পর্যন্ত কেউ জবাব না দিলে ঊর্ধ্বতন কর্মকর্তাকে জানানো হবে।
milestone-silence-told = কেউ জবাব দেয়নি, তা { $date } তারিখে ঊর্ধ্বতন কর্মকর্তাকে জানানো হয়েছে।
milestone-silence-accepts = { $date } পর্যন্ত কেউ জবাব না দিলে গৃহীত ধরা হবে।
milestone-silence-stays = অফিস জবাব না দেওয়া পর্যন্ত এটি অপেক্ষা করবে।
refusal-milestone-state = এই ধাপ এখন এর অপেক্ষায় নেই
refusal-milestone-own = আপনার নিজের দল এটি জমা দিয়েছে। অন্য কাউকে জবাব দিতে হবে।
setting-milestone_days = পাইলটের ধাপের জবাব দিতে যত কর্মদিবস
setting-milestone_days-hint = তারপর ঊর্ধ্বতন কর্মকর্তাকে জানানো হয়। আরও তত দিন পর গৃহীত ধরা হয়, চুক্তিতে তা থাকলে।
desk-agreement-write = চুক্তি লিখুন:
desk-agreement-write-do = লেখা চালিয়ে যান
desk-milestone = একটি দল জমা দিয়েছে:
desk-milestone-do = দেখে নিন
desk-deliver = জমা দিন:
desk-deliver-do = জমা দিন
record-agreement-amended = পাইলটের চুক্তি বদলেছে
record-milestone-accepted = পাইলটের ধাপ গৃহীত
record-milestone-rejected = পাইলটের ধাপ ফেরত
record-milestone-silent = জবাব না আসায় পাইলটের ধাপ গৃহীত
record-field-sha256 = আঙুলের ছাপ: { $text }
mail-agreement-offered-subject = সইয়ের জন্য চুক্তি: { $title }
mail-agreement-offered-body =
    “{ $title }” নিয়ে চুক্তি সইয়ের জন্য দেওয়া হয়েছে। পড়ুন, সই করুন বা বদলে জবাব দিন:

    { $link }
mail-agreement-answered-subject = চুক্তির কথা বদলাচ্ছে: { $title }
mail-agreement-answered-body =
    অন্য পক্ষ “{ $title }” নিয়ে চুক্তির কথা বদলাচ্ছে। আগের সই আর নেই। দেখে নিন:

    { $link }
mail-agreement-withdrawn-subject = চুক্তি ফিরিয়ে নেওয়া হয়েছে: { $title }
mail-agreement-withdrawn-body =
    অন্য পক্ষ “{ $title }” নিয়ে দেওয়া চুক্তি ফিরিয়ে নিয়েছে:

    { $link }
mail-agreement-half-signed-subject = আপনার সই বাকি: { $title }
mail-agreement-half-signed-body =
    অন্য পক্ষ “{ $title }” নিয়ে চুক্তিতে সই করেছে। এবার আপনার পালা:

    { $link }
mail-agreement-amended-subject = চুক্তি বদলেছে: { $title }
mail-agreement-amended-body =
    দুই পক্ষ “{ $title }” নিয়ে চুক্তির বদলে সই করেছে। কারণ: { $reason }
    { $goalposts ->
        [moved] মাঝপথে মাপকাঠি সরানো হয়েছে: পাইলট চলার মধ্যেই বদলেছে কী মাপা হবে বা কীভাবে বিচার হবে।
       *[same] যা মাপা হবে তা আগের মতোই আছে।
    }

    { $link }
mail-milestone-delivered-subject = জমা হয়েছে: { $step }
mail-milestone-delivered-body =
    “{ $title }”-এর দল “{ $step }” ধাপটি জমা দিয়েছে। দেখে জবাব দিন:

    { $link }
mail-milestone-accepted-subject = গৃহীত: { $step }
mail-milestone-accepted-body =
    অফিস “{ $title }”-এর “{ $step }” ধাপটি গ্রহণ করেছে। অফিস বলেছে: { $reason }

    { $link }
mail-milestone-rejected-subject = ফেরত: { $step }
mail-milestone-rejected-body =
    অফিস “{ $title }”-এর “{ $step }” ধাপটি ফেরত দিয়েছে। অফিস বলেছে: { $reason }

    { $link }
mail-milestone-late-subject = কেউ জবাব দেয়নি: { $step }
mail-milestone-late-body =
    “{ $title }”-এর দল “{ $step }” ধাপটি জমা দিয়েছে, কিন্তু আপনার অফিস সময়মতো জবাব দেয়নি। ব্যবস্থা নিন:

    { $link }
mail-milestone-silent-subject = জবাব না আসায় গৃহীত: { $step }
mail-milestone-silent-body =
    “{ $title }”-এর “{ $step }” ধাপ নিয়ে কেউ জবাব দেয়নি। চুক্তি অনুযায়ী এটি এখন গৃহীত:

    { $link }

### Proof: reports, gates, progress
pilot-proof-all = সব প্রমাণ দেখুন
pilot-proof-key = দাগগুলো কীভাবে পড়বেন
pilot-proof-range = সম্ভাব্য সীমা
desk-gate = বিস্তার, আবার পরীক্ষা, নাকি থামা?
desk-gate-do = পড়ুন ও সিদ্ধান্ত নিন
desk-verify = প্রতিবেদন যাচাই করুন:
desk-verify-do = যাচাই করে সই করুন
desk-dispute = আপনাদের সংখ্যা নিয়ে প্রশ্ন:
desk-dispute-do = উত্তর লিখুন
evidence-effort = নিজের সময়
evidence-less = −{ $amount }
evidence-more = +{ $amount }
evidence-percent = { $number }%
evidence-range = { $from } থেকে { $to }
evidence-people = আগে { $before } জন, পরে { $after } জন
evidence-cases = { $count ->
    [one] { $count }টি ঘটনা
   *[other] { $count }টি ঘটনা
}
evidence-level = ৫-এর মধ্যে স্তর { $number }
evidence-level-said = প্রমাণের জোর: ৫-এর মধ্যে স্তর { $number }। { $meaning }
evidence-level-1 = মানুষ বলছেন কী হয়েছে। আগে ও পরে এখনো মাপা হয়নি।
evidence-level-2 = আগে ও পরে মাপা হয়েছে। কারণ অন্য কিছুও হতে পারে।
evidence-level-3 = যেখানে সমাধানটি নেই সেখানেও মাপা হয়েছে। সমাধানটিই কারণ।
evidence-level-4 = অন্যরাও নিজেদের জায়গায় একই ফল পেয়েছেন।
evidence-level-5 = বড় পরিসরে বারবার কাজ করছে।
evidence-share-less = { $share } কম (সম্ভবত { $from } থেকে { $to })
evidence-share-more = { $share } বেশি (সম্ভবত { $from } থেকে { $to } কম)
evidence-against = যেখানে সমাধানটি নেই তার তুলনায়: { $change } (সম্ভবত { $from } থেকে { $to }), এমন জায়গা { $sites }টি
evidence-against-none = যেখানে সমাধানটি নেই সেখানকার সংখ্যা খুব কম।
evidence-none-few = বলার মতো যথেষ্ট মানুষ নেই।
evidence-none-zero = আগে ০ ছিল, তাই শতাংশ বলা যায় না।
evidence-none-spread = সব উত্তর একই, তাই সীমা বলা যায় না।
evidence-goal-none = লক্ষ্য নেই
evidence-goal-met = পূরণ হয়েছে
evidence-goal-missed = পূরণ হয়নি
evidence-bar = সম্ভবত { $from } থেকে { $to }।
evidence-bar-goal = সম্ভবত { $from } থেকে { $to }। লক্ষ্য ছিল { $goal }।
evidence-group-better = কাজ করে
evidence-group-worse = আরও খারাপ
evidence-group-unclear = এখনো নিশ্চিত নই
evidence-bin = { $from } থেকে { $to }
evidence-bin-last = { $from } বা তার বেশি
evidence-spread-elapsed = মানুষ কত দিন অপেক্ষা করেছেন
evidence-spread-effort = মানুষের নিজের কত সময় লেগেছে
evidence-spread-cost = মানুষ কত টাকা দিয়েছেন
evidence-spread-visits = মানুষ কতবার গেছেন
evidence-spread-said = { $from } বা তার বেশি: আগে ১০০ জনের { $before } জন, পরে ১০০ জনের { $after } জন।
evidence-spread-lead = গড় কিছু মানুষকে আড়াল করে। এখানে প্রতি ১০০ জনে সবাইকে দেখানো হলো।
evidence-spread-table = ১০০ জনের মধ্যে, আগে ও পরে
evidence-spread-col = উত্তর
evidence-title = এটি কি কাজ করে?
evidence-crumb = সব প্রমাণ
evidence-none-yet = এখনো কোনো প্রতিবেদন নেই।
evidence-lead-early = বলার মতো যথেষ্ট সংখ্যা নেই।
evidence-lead-worse = কিছু একটা খারাপ হয়েছে। নিচের সংখ্যাগুলো দেখুন।
evidence-lead-unsure = আমরা এখনো নিশ্চিত নই। সংখ্যাগুলো কাকতালীয় হতে পারে।
evidence-lead-all = হ্যাঁ: যা মাপা হয়েছে তার সবই ভালো হয়েছে।
evidence-lead-some = আংশিক: কিছু ভালো হয়েছে, বাকিগুলো নিয়ে আমরা নিশ্চিত নই।
evidence-lead-groups = কিছু মানুষের ক্ষেত্রে আমরা এখনো নিশ্চিত নই।
evidence-small = { $count } জনের কম মানুষের দল দেখানো হয় না, তাঁদের সুরক্ষার জন্য।
evidence-verified = { $date } তারিখে বাইরের একজন যাচাই করেছেন
evidence-rules-since = এই নিয়মগুলো পরীক্ষার আগে, { $date } তারিখে লেখা।
evidence-rule-met = উত্তীর্ণ
evidence-rule-missed = উত্তীর্ণ নয়
evidence-rule-open = খোলা
criterion-shown = { $count ->
    [one] সময়, খরচ ও যাতায়াতের অন্তত { $count }টি নিশ্চিতভাবে কমেছে।
   *[other] সময়, খরচ ও যাতায়াতের অন্তত { $count }টি নিশ্চিতভাবে কমেছে।
}
criterion-target = অন্তত একটি লক্ষ্য পূরণ হয়েছে।
criterion-nobody-worse = কারও জন্য কিছু খারাপ হয়নি।
criterion-uptake = অন্তত { $share } ঘটনা নতুন পথে যায়।
criterion-funded = এটি চালানোর খরচ কেউ দেন।
criterion-worthwhile = এটি কষ্টের যোগ্য হতে পারে। না হলে আমরা থামি।
criterion-no-harm = কারও ক্ষতি হয়নি। হলে আমরা থামি।
criterion-repeats = অন্য যথেষ্ট জায়গায় এটি কাজ করে।
criterion-other-owner = প্রথম অফিস ছাড়া অন্য কেউও একই ফল পেয়েছে।
criterion-budget-line = প্রতি বছরের বাজেটে এর খরচ আছে।
criterion-owner = এর দায়িত্বে একজন আছেন।
criterion-circular = সরকারি পরিপত্রে এটিই সাধারণ পথ।
assignment-said-none = আমরা একই জায়গায় আগে ও পরের তুলনা করি। সমাধানটি ছাড়া কী হতো তা জানা যায় না।
assignment-said-comparison = অন্য জায়গাগুলো আগের মতোই চলেছে, একই সময়ে সেখানেও মাপা হয়েছে। তাদের বদল বাদ দেওয়া হয়েছে।
assignment-said-sites-by-lot = কোন জায়গা সমাধানটি পাবে তা লটারিতে ঠিক হয়েছে। বাকিগুলোতেও একই সময়ে মাপা হয়েছে।
assignment-said-people-by-lot = কে সমাধানটি পাবেন তা প্রত্যেকের জন্য লটারিতে ঠিক হয়েছে।
evidence-how-planned = { $count ->
    [one] প্রতি দলে { $count } জনকে জিজ্ঞেস করার কথা ছিল।
   *[other] প্রতি দলে { $count } জনকে জিজ্ঞেস করার কথা ছিল।
}
evidence-how-uptake = এখন সব ঘটনার { $share } নতুন পথে যায়।
evidence-how-missing = যে প্রশ্নের উত্তর নেই তা গোনা হয় না। তাকে কখনো ০ ধরা হয় না।
evidence-research-note = সিড { $seed }, { $resamples }টি পুনর্নমুনা।
evidence-version = সংস্করণ { $number }, { $date }
evidence-table = সময়, খরচ ও যাতায়াত, আগে ও পরে
evidence-col-one = একজনের জন্য
evidence-col-before = আগে
evidence-col-after = পরে
evidence-col-change = বদল
evidence-col-range = বদলের সম্ভাব্য সীমা
evidence-col-goal = লক্ষ্য
evidence-now = এখন
evidence-computing = নতুন প্রতিবেদন হিসাব করা হচ্ছে। একটু পরেই এখানে আসবে।
evidence-sum = আগে ও পরে
evidence-range-title = “সম্ভাব্য সীমা” মানে কী।
evidence-range-text = আমরা যদি ১০০ বার নতুন মানুষকে জিজ্ঞেস করতাম, প্রায় ৯৫টি সীমার ভেতরে আসল সংখ্যাটি থাকত।
evidence-sources = সংখ্যাগুলো কোথা থেকে
evidence-source-all = সব
evidence-filtered = শুধু { $source }। এটি দেখার জন্য; প্রতিবেদনে সব উৎস গোনা হয়।
evidence-groups = এটি কি সবার জন্য কাজ করে?
evidence-groups-none = এখনো মানুষের কোনো দল আলাদা করা যায় না।
evidence-group-col = দল
evidence-group-people = কতজনকে জিজ্ঞেস করা হয়েছে
evidence-group-say = আমরা যা বলতে পারি
evidence-mind = কী হলে আমরা মত বদলাব
evidence-mind-text = এগুলো বদলাতে হলে এমন সংশোধনী লাগে যা সবাই পড়তে পারেন।
evidence-how = আমরা কীভাবে গুনেছি
evidence-researchers = গবেষকদের জন্য
evidence-methods = হ্রাস R = ১ − পরের গড় ÷ আগের গড়, বুটস্ট্র্যাপ সীমাসহ। পার্থক্য ওয়েলচের t দিয়ে। অন্য জায়গা থাকলে: পার্থক্যের পার্থক্য।
evidence-wait = আগে ও পরে যথেষ্ট মানুষকে জিজ্ঞেস করা হলে প্রথম প্রতিবেদন আসবে।
evidence-data = তথ্য
evidence-check = নিজে যাচাই করুন
evidence-csv = সব উত্তর, CSV
evidence-json = ফলাফল, JSON
evidence-anonymous = এতে নাম, সময় ও মামলার কোড নেই, আর অল্প মানুষের কোনো দলও নেই। বিনা খরচে ব্যবহার করুন।
evidence-again = আবার গুনুন
evidence-again-text = দুটি ফাইল নামিয়ে এটি চালান। শেষ অঙ্ক পর্যন্ত একই সংখ্যা আসবে।
evidence-hash = ফাইলটি কি একই?
evidence-version-label = সংস্করণ
evidence-checked = যাচাই
evidence-changed = কী বদলেছে
evidence-versions = সব সংস্করণ
dispute-title = এই প্রমাণ নিয়ে প্রশ্ন
dispute-none = এখনো কেউ প্রশ্ন তোলেননি।
dispute-about = সংস্করণ { $number } নিয়ে
dispute-open = উত্তরের অপেক্ষায়
dispute-agreed = প্রশ্নটি ঠিক ছিল
dispute-rejected = উত্তর দেওয়া হয়েছে
dispute-answer = অফিসের উত্তর
dispute-answer-go = উত্তর লিখুন
dispute-answer-is = প্রশ্নটি কি ঠিক?
dispute-answer-agreed = হ্যাঁ, নতুন প্রতিবেদন আসছে
dispute-answer-rejected = না
dispute-answer-text = আপনার উত্তর
dispute-answer-send = উত্তর পাঠান
dispute-mistake = ভুল দেখছেন?
dispute-mistake-text = আমাদের জানান। অফিসকে উত্তর দিতে হবে, আর সংশোধন এখানে দেখা যাবে।
dispute-ask-label = কী ভুল?
dispute-ask = এই প্রমাণ নিয়ে প্রশ্ন তুলুন
refusal-dispute-answered = এই প্রশ্নের উত্তর আগেই দেওয়া হয়েছে।
progress-go = পাইলটের ধাপ
progress-title = পাইলটের ধাপ
progress-gate = পাইলটটি সিদ্ধান্তের সামনে। দেখুন
progress-missing-title = শুরু করার আগে
progress-missing = { $measure } ({ $arm }): এখন পর্যন্ত { $found }টি, অন্তত ২টি লাগবে
progress-counts = কী মাপা হয়েছে
progress-planned = প্রতি দলে { $count }টির পরিকল্পনা
progress-col-measure = কী
progress-col-where = কোথায়
progress-observations = সব পর্যবেক্ষণ
progress-step = পরের ধাপ
progress-step-which = এখন কী হবে?
progress-reason = কেন?
progress-reason-hint = বিরতির জন্য লাগবে। সবাই এটি পড়বে।
progress-step-go = এই ধাপটি নিন
pilot-step-start = শুরু: আগের অবস্থা মাপা হয়েছে ও বন্ধ
pilot-step-pause = বিরতি
pilot-step-resume = চালিয়ে যান
pilot-step-end = শেষ: শেষ ঘটনাগুলো মাপা হচ্ছে
pilot-state-agreement = চুক্তিতে সই হয়নি
pilot-state-agreement-text = আগে দুই পক্ষ সই করবে।
pilot-state-baseline = আজ কেমন, তা মাপা হচ্ছে
pilot-state-baseline-text = কিছু বদলানোর আগে মানুষকে জিজ্ঞেস করুন। শুরুর পরে আগের সময়ের কিছু যোগ করা যায় না।
pilot-state-running = পাইলট চলছে
pilot-state-running-text = এখন কেমন, তা মানুষকে জিজ্ঞেস করুন।
pilot-state-paused = পাইলট বিরতিতে
pilot-state-paused-text = যেকোনো সময় আবার চলতে পারে।
pilot-state-endline = সময় শেষ
pilot-state-endline-text = শেষ উত্তরগুলো আসছে। তারপর প্রতিবেদন নিন।
pilot-state-reported = প্রতিবেদন প্রকাশিত
pilot-state-reported-text = বাইরের একজন যাচাই করবেন। তারপর অফিস সিদ্ধান্ত নেবে।
pilot-state-verified = প্রতিবেদন যাচাই হয়েছে
pilot-state-verified-text = অফিস সিদ্ধান্ত নেবে, বা নিয়েছে।
pilot-state-closed = সমাপ্ত
pilot-state-closed-text = আর কিছু বদলাবে না।
pilot-state-terminated = থামানো হয়েছে
pilot-state-terminated-text = আর কিছু বদলাবে না।
report-take-title = প্রতিবেদন নিন
report-take-final = এই প্রতিবেদনের ওপরই সিদ্ধান্ত হবে। এখন যা গোনা হয় তার সবই এতে আছে, আর এটি কখনো বদলায় না।
report-take-interim = এটি দেখায় এখন অবস্থা কেমন। এতে কোনো সিদ্ধান্ত হয় না।
report-note = নতুন কী?
report-note-hint = এক বা দুই বাক্য। সবাই এটি পড়বে।
report-cases = শুরুর পর কতটি ঘটনা এসেছে?
report-cases-hint = পাইলটের জায়গাগুলোতে, পুরোনো ও নতুন পথ মিলিয়ে।
report-new-way = তার কতটি নতুন পথে গেছে?
report-funded = পাইলটের পরে এটি চালানোর খরচ কি কেউ দেবেন?
report-funded-yes = হ্যাঁ
report-funded-no = না
report-funded-unknown = এখনো জানা নেই
report-harm = কারও কি ক্ষতি হয়েছে?
report-harm-yes = হ্যাঁ
report-harm-no = না
report-take = প্রতিবেদন নিন
refusal-proof-uptake = মোট যত এসেছে তার চেয়ে বেশি নতুন পথে গেছে। দুটি সংখ্যাই দেখুন।
refusal-proof-early = পাইলট শুরু হয়নি। এখনো জানানোর কিছু নেই।
refusal-proof-empty = এখনো কিছু মাপা হয়নি। আগে পর্যবেক্ষণ যোগ করুন।
refusal-start-plan = কী মাপা হবে তার পরিকল্পনাসহ সই করা চুক্তি নেই।
refusal-start-baseline = { $count ->
    [one] আগের অবস্থা মাপা হয়নি: { $count }টি সংখ্যা নেই।
   *[other] আগের অবস্থা মাপা হয়নি: { $count }টি সংখ্যা নেই।
}
refusal-pilot-step = পাইলট এখন এই ধাপ নিতে পারে না।
gate-crumb = সিদ্ধান্ত
gate-g1 = এটি কি অন্য অফিসে যেতে পারে?
gate-g2 = এটি কি অন্য জায়গাতেও কাজ করে?
gate-g3 = এর খরচ ও দায়িত্ব কি স্থায়ীভাবে নেওয়া হয়েছে?
gate-state-open = যাচাই চলছে
gate-state-signed = সিদ্ধান্তের অপেক্ষায়
gate-state-late = সিদ্ধান্তে দেরি হচ্ছে
gate-state-decided = সিদ্ধান্ত: { $outcome }
gate-outcome-scale = বিস্তার
gate-outcome-iterate = বদলে আবার পরীক্ষা
gate-outcome-stop = থামানো
gate-rule-scale = নিয়ম বলছে: এটি অন্য অফিসে যেতে পারে।
gate-rule-iterate = নিয়ম বলছে: বদলে আবার পরীক্ষা করুন।
gate-rule-stop = নিয়ম বলছে: থামুন।
gate-rule-undecided = নিয়ম এখনো বলতে পারে না: কিছু একটা খোলা আছে।
gate-verdict-scale = বিস্তার
gate-verdict-iterate = আবার পরীক্ষা
gate-verdict-stop = থামানো
gate-verdict-undecided = খোলা
gate-late = { $count ->
    [one] সিদ্ধান্তে { $count } দিন দেরি
   *[other] সিদ্ধান্তে { $count } দিন দেরি
}
gate-waiting = এই দিনগুলোতে মানুষ যা বাঁচাতে পারতেন তা হারিয়েছেন:
gate-waiting-line = { $measure }: { $amount } (সম্ভবত { $from } থেকে { $to })
gate-decision = সিদ্ধান্ত
gate-departs = নিয়ম যা বলে তা নয়
gate-as-rule = নিয়ম যা বলে তা-ই।
gate-rules = নিয়মগুলোর অবস্থা
gate-report = প্রতিবেদন { $number }
gate-verifier = বাইরের একজনের যাচাই
gate-signed = সই করা
gate-unsigned = বাইরের কেউ এখনো সই করেননি। তার আগে কোনো সিদ্ধান্ত হয় না।
gate-sign-note = আপনি কী যাচাই করেছেন, কী পেয়েছেন?
gate-sign-hint = সবাই এটি পড়বে। মানুষের নাম দেবেন না।
gate-sign = সই করুন: প্রতিবেদন ঠিক আছে
gate-decide-title = আপনার সিদ্ধান্ত
gate-decide-text = নিয়ম নয়, আপনিই সিদ্ধান্ত নেন। অন্য কিছু ঠিক করলে সবাই কারণ পড়বে।
gate-outcome = কী সিদ্ধান্ত?
gate-reason = কেন?
gate-reason-hint = নিয়ম যা বলে তা না হলে লাগবে। সবাই এটি পড়বে।
gate-decide = সিদ্ধান্ত প্রকাশ করুন
gate-waits-signature = বাইরের কেউ প্রতিবেদনে সই করলে আপনি সিদ্ধান্ত নেবেন।
refusal-gate-signed = এই প্রতিবেদনে আগেই সই হয়েছে।
refusal-gate-unsigned = বাইরের কেউ এখনো প্রতিবেদনে সই করেননি।
refusal-gate-decided = এটির সিদ্ধান্ত আগেই হয়েছে।
refusal-gate-reason = কারণ লিখুন: এটি নিয়ম যা বলে তা নয়।
error-verifier-outside = শুধু এমন যাচাইকারী সই করতে পারেন যিনি দলেরও নন, অফিসেরও নন।
record-pilot-step = পাইলটের একটি ধাপ
record-evidence-reported = পাইলটের প্রতিবেদন
record-evidence-answered = প্রতিবেদন নিয়ে প্রশ্নের উত্তর
record-gate-signed = পাইলটের প্রতিবেদন যাচাই হয়েছে
record-gate-decided = পাইলট নিয়ে সিদ্ধান্ত
record-field-report = প্রতিবেদন { $text }
record-field-level = ৫-এর মধ্যে স্তর { $text }
record-field-verdict = নিয়ম বলছে: { $text }
record-field-step = ধাপ: { $text }
mail-pilot-step-subject = পাইলট “{ $title }”: { $step ->
    [start] শুরু হলো
    [pause] বিরতিতে
    [resume] আবার চলছে
   *[end] সময় শেষ
}
mail-pilot-step-body =
    “{ $title }” পাইলটের খবর আছে। { $reason }
mail-evidence-reported-subject = নতুন সংখ্যা: { $title }
mail-evidence-reported-body =
    “{ $title }” পাইলট কী দেখায় তার নতুন প্রতিবেদন এসেছে।
mail-evidence-disputed-subject = প্রমাণ নিয়ে প্রশ্ন: { $title }
mail-evidence-disputed-body =
    কেউ “{ $title }” পাইলটের সংখ্যা নিয়ে প্রশ্ন তুলেছেন। আপনার অফিসকে উত্তর দিতে হবে।
mail-evidence-answered-subject = প্রমাণ নিয়ে উত্তর: { $title }
mail-evidence-answered-body =
    অফিস “{ $title }” পাইলটের সংখ্যা নিয়ে একটি প্রশ্নের উত্তর দিয়েছে।
mail-gate-signed-subject = আপনার সিদ্ধান্তের জন্য তৈরি: { $title }
mail-gate-signed-body =
    বাইরের একজন “{ $title }” পাইলটের প্রতিবেদন যাচাই করেছেন। এখন অফিস সিদ্ধান্ত নেবে।
mail-gate-decided-subject = { $outcome ->
    [scale] অন্য অফিসে যাচ্ছে: { $title }
    [iterate] আবার পরীক্ষা হবে: { $title }
   *[stop] থামানো হলো: { $title }
}
mail-gate-decided-body =
    অফিস “{ $title }” পাইলট নিয়ে সিদ্ধান্ত নিয়েছে। কারণ: { $reason }
mail-gate-late-subject = সিদ্ধান্তে দেরি: { $title }
mail-gate-late-body =
    “{ $title }” পাইলট নিয়ে সিদ্ধান্তে দেরি হচ্ছে। অপেক্ষার খরচ সবাই দেখতে পান।

### ফাইল থেকে মাপ
evidence-file-empty = ফাইলটি ফাঁকা।
evidence-file-only-header = ফাইলে শুধু কলামের নাম আছে, নিচে কোনো সারি নেই।
evidence-file-unreadable = ফাইলটি শেষ পর্যন্ত পড়া যায়নি: { $why }
evidence-file-spreadsheet = এটি স্প্রেডশিট বা জিপ ফাইল, CSV নয়। খুলে UTF-8 CSV হিসেবে রাখুন।
evidence-file-kind = এটি { $kind } ফাইল, CSV নয়। ছকটি UTF-8 CSV হিসেবে রাখুন।
evidence-file-nul = এখানে শূন্য বাইট আছে, তাই এটি লেখা নয়। ছকটি UTF-8 CSV হিসেবে রাখুন।
evidence-file-long-row = সারিটি { $most } বাইটের বেশি। এটি মাপের সারি নয়।
evidence-file-unclosed = এই সারিতে একটি উদ্ধৃতি চিহ্ন শুরু হয়েছে, শেষ হয়নি।
evidence-file-many-cells = সারিতে ঘর অনেক বেশি। এটি মাপের সারি নয়।
evidence-file-too-many-rows = { $most }টির বেশি সারি আছে। ফাইলটি ভাগ করুন।
evidence-file-too-many-columns = { $most }টির বেশি কলাম আছে। যেগুলো ঘটনার কথা বলে শুধু সেগুলো রাখুন।
evidence-file-too-many-sites = আলাদা জায়গার সংখ্যা অনেক বেশি।
evidence-file-not-utf8 = এটি UTF-8 লেখা নয়। ফাইলটি UTF-8 CSV হিসেবে রাখুন।
evidence-file-no-header = প্রথম সারিতে কলামের নাম থাকতে হবে, যেমন period ও elapsed_minutes।
evidence-file-no-period = “period” কলাম নেই। প্রতি সারিতে এটি লাগে: before বা after।
evidence-file-no-measure = কোনো মাপের কলাম নেই। elapsed_minutes, effort_minutes, cost_minor বা visits যোগ করুন।
evidence-file-column-twice = নামটি দুবার আছে, { $first } ও { $second } কলামে।
evidence-file-column-almost = আপনি কি { $name } বোঝাতে চেয়েছেন? এই নাম দিন, মানুষের দল হলে অন্য নাম দিন।
evidence-file-column-nameless = { $column } কলামের নাম নেই, কিন্তু তাতে কিছু লেখা আছে।
evidence-file-header-again = এখানে আবার কলামের নাম আছে। সারিটি মুছে দিন।
evidence-file-cut-off = এই সারির মাঝখানে ফাইল শেষ, { $columns } ঘরের মধ্যে { $cells }টির পরে।
evidence-file-more-cells = সারিতে { $cells }টি ঘর, কিন্তু কলাম { $columns }টি। কমা আছে এমন সংখ্যা বা লেখা উদ্ধৃতি চিহ্নে রাখুন।
evidence-file-long-text = লেখাটি { $most } অক্ষরের বেশি। এখানে খোলা লেখা চলে না।
evidence-file-arm = “{ $text }” চেনা যায় না। pilot (পাইলট) বা comparison (তুলনা) লিখুন।
evidence-file-no-arm = পাইলট না তুলনা, তা লেখা নেই। pilot বা comparison লিখুন।
evidence-file-period = “{ $text }” চেনা যায় না। before (আগে) বা after (পরে) লিখুন।
evidence-file-period-empty = আগে না পরে, তা লেখা নেই। before বা after লিখুন।
evidence-file-number = “{ $text }” সংখ্যা নয়।
evidence-file-either = “{ $text }” মানে { $whole } হতে পারে, আবার দশমিকও হতে পারে। { $whole } লিখুন, দশমিক হলে শেষে একটি শূন্য দিন।
evidence-file-marks = “{ $text }”-এর দশমিক চিহ্ন { $first } নম্বর সারির মতো নয়। পুরো ফাইলে একই চিহ্ন দিন।
evidence-file-negative = “{ $text }” শূন্যের নিচে। এখানে কোনো মাপ শূন্যের নিচে হয় না।
evidence-file-too-high = “{ $text }” অনেক বেশি। এখানে সবচেয়ে বেশি { $highest } হতে পারে।
evidence-file-too-low = “{ $text }” শূন্যের এত কাছে যে মাপা যায় না। 0 লিখুন।
evidence-file-date = “{ $text }” একটি তারিখ। কত মিনিট লেগেছে তা লিখুন।
evidence-file-time = “{ $text }” ঘড়ির সময় বা ঘণ্টা-মিনিট। সবটা মিনিটে লিখুন, যেমন 90।
evidence-file-percent = “{ $text }” শতকরা হিসাব। মাপা সংখ্যাটি লিখুন।
evidence-file-money = “{ $text }”-এ টাকার চিহ্ন আছে। শুধু সংখ্যা লিখুন, মুদ্রার ছোট এককে, যেমন পয়সায়।
evidence-file-unit = “{ $text }”-এ একক লেখা আছে। শুধু সংখ্যা লিখুন।
evidence-file-error = “{ $text }” স্প্রেডশিটের ভুল। সূত্র ঠিক করুন, নয়তো ঘরটি ফাঁকা রাখুন।
evidence-file-missing = “{ $text }” সংখ্যা নয়। মাপা না হলে ঘরটি ফাঁকা রাখুন।
evidence-file-currency = “{ $text }” মুদ্রা নয়। তিনটি অক্ষর লিখুন, যেমন BDT।
evidence-file-currencies = মুদ্রা এখানে { $text }, কিন্তু { $row } নম্বর সারিতে { $first }। এক ফাইলে এক মুদ্রা।
evidence-file-case-twice = একই ঘটনা { $first } নম্বর সারিতেও আছে। দুটির একটি রাখুন।

### পর্যবেক্ষণ: কেন হলো না

refusal-observation-unsigned = দুই পক্ষ চুক্তিতে সই করার আগে কিছু মাপা হয় না
refusal-baseline-locked = পাইলট চলছে, তাই আগের অবস্থার নতুন তথ্য আর যোগ করা যায় না। সারি সংশোধন করা যায়।
refusal-report-empty = অন্তত একটি প্রশ্নের উত্তর সংখ্যায় দিন
refusal-report-unit = মিনিট, ঘণ্টা, দিন বা সপ্তাহ বেছে নিন
refusal-value-high = সংখ্যাটি এত বড় যে ঠিক হতে পারে না
refusal-report-none = এখানে এখন কোনো প্রতিবেদন নেওয়া হচ্ছে না
refusal-report-own = আপনি এই পাইলটে কাজ করেন। যা মেপেছেন তা পর্যবেক্ষণের পাতায় লিখুন।
refusal-case-reported = এই কাজের কথা আগেই জানানো হয়েছে
refusal-assist-consent = আগে মানুষটির অনুমতি নিন, তারপর এখানে টিক দিন
refusal-site-closed = এই জায়গাটি বন্ধ
refusal-site-arm = এখানে মানুষ আগেই জানিয়েছেন, তাই এই জায়গার দল বদলানো যায় না
refusal-aside-none = অন্তত একটি সারি বেছে নিন
refusal-aside-case = এর একটি কাজের কথা ইতিমধ্যে জানানো হয়েছে। সেই সারিটি বাদ রাখুন।
refusal-observation-over = এই সারি আর গণনায় নেই, তাই সংশোধন করা যায় না
refusal-observation-none = এই পাইলটে এমন সারি নেই
refusal-upload-large = ফাইলটি { $most } এমবির চেয়ে বড়
refusal-upload-none = একটি ফাইল বেছে নিন
error-observation-others = আপনি শুধু নিজের লেখা সারি বদলাতে পারেন। দপ্তরকে বলুন।
evidence-row-site = এই পাইলটে “{ $site }” নামে কোনো জায়গা নেই
evidence-row-site-missing = জায়গার নাম লিখুন
evidence-row-arm = জায়গাটি অন্য দলের (পাইলট বা তুলনা)
evidence-row-source = system, survey, facilitator বা csv লিখুন, অথবা খালি রাখুন
evidence-row-case-known = এই কাজের কথা আগেই জানানো হয়েছে
evidence-row-case-twice = { $row } নম্বর সারিতে একই কাজ আছে
evidence-file-column-unplanned = চুক্তিতে “{ $column }” নামে মানুষের কোনো দল নেই। কলামটি বাদ দিন।
evidence-file-other-currency = ফাইলে খরচ { $found } মুদ্রায়। এই পাইলট { $wanted } মুদ্রায় গোনে।
upload-fell-over = ফাইলটি পড়া গেল না। আবার CSV হিসেবে সংরক্ষণ করে পাঠান।

### পর্যবেক্ষণ

minute-title = কাজটি কেমন হলো জানান
minute-lead = এক মিনিট লাগে। অ্যাকাউন্ট বা নাম লাগে না। আপনার দেওয়া সংখ্যা থেকে বোঝা যায় সেবা ভালো হলো কি না।
minute-pilot = বিষয়
minute-site = জায়গা
minute-helper = আপনি অন্য কারও হয়ে লিখছেন। এটি সহায়তায় লেখা বলে চিহ্নিত থাকবে।
minute-helper-consent = মানুষটি আমার সামনে আছেন এবং রাজি হয়েছেন
minute-kept = আমরা সময় মিনিটে রাখি: ১ ঘণ্টা ৬০, ১ দিন ১,৪৪০, ১ সপ্তাহ ১০,০৮০ মিনিট। নাম বা ফোনের ঠিকানা রাখি না।
minute-consent = পাঠালে আপনি রাজি হচ্ছেন যে এই সংখ্যাগুলো অন্যদের সংখ্যার সঙ্গে মিলিয়ে গোনা ও প্রকাশ করা হবে।
minute-send = পাঠান
minute-unknown = জানি না
minute-skip = বলতে চাই না
minute-unit-minutes = মিনিট
minute-unit-hours = ঘণ্টা
minute-unit-days = দিন
minute-unit-weeks = সপ্তাহ
minute-elapsed = চাওয়া থেকে পাওয়া পর্যন্ত কত সময় লেগেছে?
minute-elapsed-hint = পুরো সময়, বাড়িতে অপেক্ষাও ধরে। সংখ্যা লিখুন, তারপর কোনটি তা বেছে নিন।
minute-number = সংখ্যা
minute-effort = আপনার নিজের কত সময় গেছে?
minute-effort-hint = যাতায়াত, লাইন আর ফর্ম মিলিয়ে, সব বারের।
minute-paid = কোনো টাকা লেগেছে?
minute-paid-hint = ফি, যাতায়াত, ফটোকপি আর এর বাইরে যা চাওয়া হয়েছে।
minute-paid-no = কিছু না
minute-paid-yes = হ্যাঁ
minute-paid-amount = মোট কত, { $currency } হিসাবে
minute-visits = কতবার আসতে হয়েছে?
minute-visits-more = আরও বেশি
minute-visits-how-many = বেশি হলে: কতবার
minute-case = রসিদের নম্বর
minute-case-hint = যাতে একটি কাজ একবারই গোনা হয়। নম্বরটি আমরা রাখি না।
minute-thanks-title = ধন্যবাদ
minute-thanks-text = আপনার প্রতিবেদন এসেছে।
minute-thanks-next = অন্য সবার সঙ্গে এটি গোনা হবে। ফল কী এবং কতটা নিশ্চিত, তা পাইলটের পাতায় দেখা যাবে।
minute-thanks-names = কোনো একক প্রতিবেদনে নাম দেখা যায় না, কারণ নাম নেই।
minute-helper-next = পরের জনের জন্য লিখুন
group-sex = আপনি নারী না পুরুষ?
group-sex-female = নারী
group-sex-male = পুরুষ
group-sex-other = অন্যান্য
group-disability = আপনার কি কোনো প্রতিবন্ধিতা আছে?
group-disability-yes = হ্যাঁ
group-disability-no = না
group-area = আপনি কোথায় থাকেন?
group-area-rural = গ্রামে
group-area-urban = শহরে
group-rural = আপনি কি গ্রামে থাকেন?
group-rural-yes = হ্যাঁ
group-rural-no = না
group-age = আপনার বয়স কত?
group-age-under-30 = ৩০-এর নিচে
group-age-30-to-59 = ৩০ থেকে ৫৯
group-age-60-up = ৬০ বা বেশি
group-channel = কীভাবে কাজটি করেছেন?
group-channel-counter = কাউন্টারে
group-channel-online = অনলাইনে
group-channel-phone = ফোনে
group-channel-helper = সহায়কের মাধ্যমে
poster-title = { $site }: পোস্টার
poster-heading = কাজটি কেমন হলো? এক মিনিটে জানান।
poster-text = ফোনের ক্যামেরা ছবিতে ধরুন এবং জানান কত সময় লেগেছে, কত খরচ হয়েছে, কতবার এসেছেন।
poster-picture = প্রতিবেদন খোলার কিউআর কোড
poster-or = অথবা ব্রাউজারে এটি লিখুন:
poster-small = অ্যাকাউন্ট বা নাম লাগে না। চাইলে এখানকার সহায়ক আপনার হয়ে লিখে দেবেন।
poster-link = পোস্টার
observations-title = পর্যবেক্ষণ
observations-lead = প্রতিটি সারি একটি কাজ। কিছুই মোছা হয় না: সংশোধন মানে নতুন সারি, আর যা গোনা হয় না তার কারণ লেখা থাকে।
observations-public-lead = এ পর্যন্ত কত কাজ গোনা হয়েছে এবং সংখ্যাগুলো কোথা থেকে এসেছে।
observations-all-sources = সব উৎস
observations-all-arms = দুই দলই
observations-all-periods = আগে ও পরে
observations-all-sites = সব জায়গা
observations-all-rows = সব সারি
observations-that-count = যেগুলো গোনা হয়
observations-that-do-not = যেগুলো গোনা হয় না
observations-by-source = উৎস অনুযায়ী
observations-by-site = জায়গা অনুযায়ী
observations-source = উৎস
observations-site = জায়গা
observations-number = সংখ্যা
observations-group = দল
observations-period = কোন সময়ের
observations-pilot-before = পাইলট, আগে
observations-pilot-after = পাইলট, পরে
observations-comparison-before = তুলনা, আগে
observations-comparison-after = তুলনা, পরে
observations-rows = একক সারি
observations-filter = এগুলো দেখান
observations-counting = গণনা
observations-when = কখন এসেছে
observations-values = মাপা মান
observations-none = এমন সারি নেই।
observations-batches = একসঙ্গে যা এসেছে
observation-counts = গোনা হয়
observed-elapsed = মোট { $value }
observed-effort = নিজের সময় { $value }
observed-cost = খরচ { $value }
observed-visits = যাতায়াত: { $value } বার
left-out-flood = দেখার অপেক্ষায়
left-out-set-aside = বাদ রাখা হয়েছে
left-out-corrected = সংশোধিত
left-out-withdrawn = ফিরিয়ে নেওয়া
source-citizen = মানুষ নিজে
source-facilitator = সহায়ক
source-survey = বেরোনোর সময় জরিপ
source-system = সিস্টেমের লগ
source-csv = ফাইল
source-api = প্রোগ্রাম
arm-pilot = পাইলট
arm-comparison = তুলনা
period-before = আগে
period-after = পরে
entry-title = একটি পর্যবেক্ষণ লিখুন
entry-lead = এক জায়গার একটি কাজ। পাশে আপনার নাম থাকবে।
entry-go = লিখে রাখুন
correct-title = পর্যবেক্ষণ সংশোধন করুন
correct-lead = নতুন সারি এর জায়গা নেবে। এটি আপনার কারণসহ পড়ার জন্য থেকে যাবে।
correct-reason = কেন সংশোধন করা হচ্ছে?
correct-reason-hint = এটি প্রকাশ্য নথিতে যায়। কারও নাম লিখবেন না।
correct-go = সংশোধন করুন
correct-link = সংশোধন
measuring-title = কী মাপা হয়:
measuring-lead = জায়গাটি কোন দলে এবং প্রতিবেদন এখন কোন সময়ের, তা ঠিক করুন। প্রতিটি বদল প্রকাশ্য নথিতে যায়।
measuring-form = এক মিনিটের প্রতিবেদন:
measuring-go = সংরক্ষণ করুন
measuring-change = বদলান
measuring-now = প্রতিবেদন কোন সময়ের
measuring-now-hint = যেদিন জায়গাটি নতুন নিয়মে শুরু করে, সেদিন “পরে” বেছে নিন।
measuring-now-none = এখন প্রতিবেদন নয়
measuring-now-none-hint = ছোট লিংক জানায় যে কিছু নেওয়া হচ্ছে না।
measuring-now-before = আগের অবস্থা
measuring-now-before-hint = ভিত্তিরেখার জন্য; শুধু পাইলট শুরু হওয়া পর্যন্ত।
measuring-now-after = পরের অবস্থা
measuring-now-after-hint = তুলনার জায়গায়: একই দিন থেকে।
measuring-arm-hint = প্রথম পর্যবেক্ষণ এলে আর বদলানো যায় না।
measuring-arm-pilot = পাইলট
measuring-arm-pilot-hint = এখানে নতুন নিয়ম চালু হয়।
measuring-arm-comparison = তুলনা
measuring-arm-comparison-hint = এখানে সব আগের মতো থাকে।
aside-title = খুব দ্রুত আসা প্রতিবেদন
aside-lead = একজনের কাছ থেকে ১০ মিনিটে ১০টির বেশি, অথবা এই জায়গার স্বাভাবিক সংখ্যার চেয়ে অনেক বেশি। কেউ না দেখা পর্যন্ত গোনা হয় না। কারণ হতে পারে একদল ছাত্র, অথবা একটিই ফোন।
aside-rows = কোন প্রতিবেদনগুলো?
aside-reason = কেন?
aside-in = গণনায় নিন
aside-out = বাদ রাখুন
aside-office = এ বিষয়ে দপ্তর সিদ্ধান্ত নেয়।
aside-none = কিছু অপেক্ষায় নেই।
batch-title = একসঙ্গে আসা সারি
batch-name = নাম
batch-look = দেখুন
batch-withdraw = সব ফিরিয়ে নিন
batch-withdraw-text = এরপর এর কোনো সারি গোনা হবে না। পড়ার জন্য থাকবে, আর একই ফাইল আবার পাঠানো যাবে।
batch-withdraw-go = ফিরিয়ে নিন
batch-reason = কেন ফিরিয়ে নেওয়া হচ্ছে?
upload-title = ফাইল পাঠান
upload-lead = সিএসভি ফাইল, প্রতিটি কাজের জন্য একটি সারি। স্প্রেডশিট থেকে এভাবে সংরক্ষণ করা যায়।
upload-whole = সব সারি নেওয়া হয়, নয়তো একটিও নয়: একটি ভুল হলে তালিকা পাবেন, কিছুই গোনা হবে না।
upload-twice = একই ফাইল দুবার পাঠালে একবারই গোনা হয়।
upload-limits = সর্বোচ্চ { $rows } সারি ও { $size } এমবি।
upload-currency = খরচ { $currency }-এর ক্ষুদ্রতম এককে।
upload-groups = মানুষের দলের কলাম:
upload-template = শুরু করার ফাইল (CSV)
upload-file = সিএসভি ফাইল
upload-go = পাঠান
upload-sent = যে ফাইলগুলো পাঠানো হয়েছে
upload-waiting = অপেক্ষায়
upload-waiting-text = ফাইলটি পালার অপেক্ষায়। এই পাতা নিজে থেকেই আবার দেখবে।
upload-reading = পড়া হচ্ছে
upload-reading-text = ফাইলটি পড়া হচ্ছে। এই পাতা নিজে থেকেই আবার দেখবে।
upload-done = নেওয়া হয়েছে
upload-done-text = সব সারি নেওয়া হয়েছে এবং গোনা হচ্ছে।
upload-refused = নেওয়া হয়নি
upload-refused-text = ফাইলের কিছুই নেওয়া হয়নি। তালিকার ভুলগুলো ঠিক করে আবার পাঠান।
upload-known = আগেই আছে
upload-known-text = একই ফাইল আগে নেওয়া হয়েছে। কিছু দুবার গোনা হয়নি।
upload-more = { $all }টির মধ্যে { $shown }টি এখানে আছে। ফাইলে আরও আছে।
upload-row = সারি
upload-column = কলাম
upload-problem = কী ভুল
upload-problems-file = সব একটি ফাইলে (CSV)
upload-again = আবার পাঠান
upload-look-again = আবার দেখুন
upload-batch = এই ফাইলের সারি
record-site-measuring-set = একটি জায়গায় কী মাপা হবে তা ঠিক হয়েছে
record-observation-corrected = পর্যবেক্ষণ সংশোধিত
record-observations-withdrawn = পর্যবেক্ষণ ফিরিয়ে নেওয়া হয়েছে
record-observations-decided = খুব দ্রুত আসা প্রতিবেদনের সিদ্ধান্ত
record-field-rows = সারি: { $text }
token-scope-observations-write = পর্যবেক্ষণ পাঠানো
token-scope-observations-write-hint = আপনার দপ্তর বা দলের পাইলটের জন্য, দ্বিতীয় প্রমাণসহ।
pilot-observations-link = পর্যবেক্ষণ ও জায়গা
minute-so-far = এ পর্যন্ত { $count }টি প্রতিবেদন:
observations-count = { $count }টি পর্যবেক্ষণ
observations-aside = খুব দ্রুত আসা { $count }টি প্রতিবেদন দেখার অপেক্ষায়
aside-count = { $count }টি প্রতিবেদন অপেক্ষায়
upload-rows = { $count }টি সারি
upload-wrong = { $count }টি ভুল আছে

### প্রমাণের পাসপোর্ট
passport-title = প্রমাণের পাসপোর্ট
passport-title-of = { $name }-এর প্রমাণের পাসপোর্ট
passport-lead = এই দলের পাইলটে কী বদলেছে আর কী সিদ্ধান্ত হয়েছে। যে কেউ যাচাই করতে পারেন।
passport-open = পাসপোর্ট খুলুন
passport-made = তৈরি
passport-print = এই পাতা ছাপান, নয়তো সই করা ফাইলটি রাখুন।
passport-download = সই করা ফাইল
passport-stage = ৬ ধাপের মধ্যে { $number }
passport-measurement = মাপ { $number }
passport-of-adopter = মেপেছে
passport-level = প্রমাণের স্তর ৫-এর মধ্যে { $count }
passport-verified = যাচাই করেছে
passport-verified-by-one = বাইরের একজন যাচাই করেছেন
passport-not-verified = এখনো যাচাই হয়নি
passport-less = { $share } % কম (৯৫ % সীমা { $low } থেকে { $high } %)
passport-more = { $share } % বেশি (৯৫ % সীমা { $low } থেকে { $high } %)
passport-no-share = এই সংখ্যা থেকে শতকরা হিসাব বলা যায় না
passport-counts = আগে { $before } জন, পরে { $after } জন
passport-no-measurements = এখনো কিছু মাপা হয়নি।
passport-decisions = সিদ্ধান্ত
passport-rule = নিয়ম বলেছে:
passport-adoptions = যেসব দপ্তর এটি নিয়েছে
passport-no-pilots = এই দলের এখনো কোনো পাইলট নেই।
passport-check = নিজে যাচাই করুন
passport-check-text = ফাইলটি সই করা। কেউ একটি অক্ষর বদলালেও সিল ভেঙে যায়। এই সাইট ছাড়াই এভাবে যাচাই করা যায়:
passport-fingerprint = এই সাইটের চাবির ছাপ
passport-measure-elapsed_minutes = শুরু থেকে শেষ পর্যন্ত সময়
passport-measure-effort_minutes = মানুষের নিজের সময়
passport-measure-cost_minor = মানুষের খরচ
passport-measure-visits = কতবার যেতে হয়
passport-gate-g1 = প্রথম ধাপের সিদ্ধান্ত
passport-gate-g2 = দ্বিতীয় ধাপের সিদ্ধান্ত
passport-gate-g3 = তৃতীয় ধাপের সিদ্ধান্ত
passport-outcome-scale = ছড়িয়ে দিন
passport-outcome-iterate = আরও ভালো করুন
passport-outcome-stop = থামান
passport-outcome-undecided = এখনো জানা নেই
passport-adoption-interested = আগ্রহী
passport-adoption-assessing = খতিয়ে দেখছে
passport-adoption-adapting = মানিয়ে নিচ্ছে
passport-adoption-deployed = চালু
passport-adoption-verified = চালু ও যাচাই করা
passport-adoption-sustained = এক বছর ধরে চালু
passport-adoption-dropped = বাদ দিয়েছে
