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
home-hero = সময় কম। খরচ কম। যাতায়াত কম।
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
