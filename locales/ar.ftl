# Arabic. Plain words, sentences under 15 words. One file per language; all files have the same messages.

### The language itself
language-name = العربية
language-direction = rtl
# A numbering system of CLDR: latn, beng, arab …
language-digits = arab

### Numbers, money, dates
money = { $amount } { $sign }
currency-bdt = تاكا
currency-idr = روبية إندونيسية
currency-kes = شلن كيني
currency-jod = دينار أردني
currency-usd = دولار أمريكي
currency-eur = يورو
currency-gbp = جنيه إسترليني
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
date-long = { $day } { $month } { $year }
date-short = { $day } { $month }
date-time = { $date }، { $time }
time-full-hour = الساعة { $hour12 } { $part ->
    [dawn] فجرًا
    [morning] صباحًا
    [noon] ظهرًا
    [afternoon] عصرًا
    [evening] مساءً
   *[night] { $half ->
        [am] ليلًا
       *[pm] مساءً
    }
}
# The minute is a word of its own: around a colon the isolated numbers would change places.
time-hour-minute = الساعة { $hour12 } والدقيقة { $minute } { $part ->
    [dawn] فجرًا
    [morning] صباحًا
    [noon] ظهرًا
    [afternoon] عصرًا
    [evening] مساءً
   *[night] { $half ->
        [am] ليلًا
       *[pm] مساءً
    }
}
length-minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
length-hours = { $count ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
length-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
days-left = { $count ->
    [0] اليوم الأخير
    [zero] اليوم الأخير
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقي { $count } أيام
    [many] بقي { $count } يومًا
   *[other] بقي { $count } يوم
}
days-late = { $count ->
    [zero] بلا تأخير
    [one] تأخير يوم واحد
    [two] تأخير يومين
    [few] تأخير { $count } أيام
    [many] تأخير { $count } يومًا
   *[other] تأخير { $count } يوم
}
visits-count = { $count ->
    [zero] بلا زيارة
    [one] زيارة واحدة
    [two] زيارتان
    [few] { $count } زيارات
    [many] { $count } زيارة
   *[other] { $count } زيارة
}

### Around every page
page-error = خطأ:
skip = انتقل إلى المحتوى الرئيسي
official = موقع حكومي رسمي.
official-how = كيف تتأكد
language = اللغة
menu = القائمة الرئيسية
brand-home = الصفحة الأولى
menu-desk = مهامي
menu-challenges = التحديات
menu-use-cases = الحلول
menu-pilots = التجارب
menu-search = البحث
crumbs = أنت هنا
home = الرئيسية
sign-in = الدخول
sign-out = الخروج
save = حفظ
cancel = رجوع
can-skip = (يمكنك ترك هذا)
good-to-know = من المفيد أن تعرف
pages = صفحات النتائج
page = صفحة
next-page = الصفحة التالية
fix-things = { $count ->
    [zero] لا شيء يحتاج إلى تصحيح
    [one] من فضلك صحّح شيئًا واحدًا
    [two] من فضلك صحّح شيئين
    [few] من فضلك صحّح { $count } أشياء
    [many] من فضلك صحّح { $count } شيئًا
   *[other] من فضلك صحّح { $count } شيء
}
footer-help = تحتاج إلى مساعدة؟
footer-help-text = اتصل بالرقم ٣٣٣. المكالمة مجانية من ٨ صباحًا إلى ٨ مساءً. أو زُر المركز الرقمي الأقرب إليك، وسيملأ الموظف معك أي نموذج هنا.
footer-about = عن «بايلوتاج»
footer-how = كيف يعمل
footer-help-link = المساعدة
footer-privacy = الخصوصية: ما الذي نحفظه
footer-accessibility = سهولة الوصول
footer-open = متاح للجميع
footer-responsiveness = من يجيب في الموعد
footer-agencies = المكاتب
footer-organisations = فرق لديها أفكار
footer-mailbox = صندوق بريد النسخة التجريبية
look = شكل الصفحة
look-auto = مثل جهازي
look-light = فاتح
look-dark = داكن

### The six stages
stage-problem = المشكلة
stage-ideas = الأفكار
stage-choice = الاختيار
stage-pilot = التجربة
stage-proof = الدليل
stage-scale = التوسيع
stage-done = تم:
stage-now = الآن:
stage-next = لاحقًا:
stage-stopped = توقف:
stage-of-six = المرحلة { $number } من ٦:

### Time, cost, visits
tcv-time = الوقت
tcv-cost = التكلفة
tcv-visits = الزيارات

### Sectors
sector-civil-registration = سجلات الميلاد والوفاة
sector-land = الأراضي
sector-social-protection = المساعدة المالية
sector-health = الصحة
sector-agriculture = الزراعة
sector-business = الأعمال
sector-education = التعليم
sector-transport = النقل
sector-justice = العدالة
sector-water-energy = الماء والطاقة
sector-other = خدمات أخرى

### Kinds of organisation
organisation-kind-startup = شركة ناشئة
organisation-kind-business = شركة
organisation-kind-ngo = جمعية
organisation-kind-university = جامعة

### Roles
role-agency_owner = رئيس المكتب
role-challenge_owner = المسؤول عن التحدي
role-senior_owner = المسؤول الأعلى
role-panel_chair = رئيس اللجنة
role-evaluator = عضو التقييم
role-evidence_verifier = مدقق الدليل
role-finance_approver = المسؤول عن الموافقة المالية
role-organisation_admin = قائد الفريق
role-organisation_member = عضو في الفريق
role-facilitator = مساعد
role-moderator = مشرف على النقاش
role-platform_admin = مدير الموقع
role-citizen = مواطن

### First page
home-title = وقت أقل. تكلفة أقل. زيارات أقل.
home-description = المكاتب الحكومية تعرض مشكلة. أصحاب الأفكار يجربون حلًا. وأنت تقول هل نجح.
home-lead = المكاتب الحكومية تعرض مشكلة. الشركات الناشئة والجمعيات تجرب حلًا. وأنت تقول هل نجح.

### Signing in
sign-in-title = الدخول
sign-in-lead = نرسل إليك رابطًا ورمزًا. لا تحتاج إلى كلمة مرور.
sign-in-email = بريدك الإلكتروني
sign-in-email-hint = مثل name@example.org
sign-in-name = اسمك
sign-in-name-hint = فقط إذا كنت تأتي لأول مرة. يرى الآخرون هذا الاسم بجانب كلامك.
sign-in-send = أرسل لي رمزًا
sign-in-not-for = لا تحتاج إلى الدخول لكي
sign-in-not-for-1 = تقرأ أي شيء
sign-in-not-for-2 = تبحث
sign-in-for = تحتاج إلى الدخول لكي
sign-in-for-1 = تقول رأيك، فنعدّ كل شخص مرة واحدة
sign-in-for-2 = يصلك خبر عندما يجيبك مكتب
sign-in-for-3 = ترسل فكرة مع فريقك
sign-in-safe = ابقَ آمنًا
sign-in-safe-text = لا نتصل بك أبدًا لنطلب رمزك. إذا طلبه أحد، فأنهِ المكالمة.
code-title = انظر في بريدك
code-lead = أرسلنا إليك رابطًا ورمزًا من ٦ أرقام. اضغط على الرابط، أو اكتب الرمز هنا.
code-field = الرمز
code-hint = ٦ أرقام. يعمل لمدة ٣٠ دقيقة.
code-again = أرسل لي رمزًا جديدًا
link-title = بقيت ضغطة واحدة
link-lead = اضغط على الزر للدخول من هذا الجهاز.
link-go = ادخل الآن

### Why something was not done
refusal-required = املأ هذا
refusal-too-long = اكتب { $most } من الحروف أو أقل
refusal-number = اكتب رقمًا
refusal-too-small = اكتب { $least } أو أكثر
refusal-too-large = اكتب { $most } أو أقل
refusal-email = اكتب عنوان بريد إلكتروني مثل name@example.org
refusal-link = اكتب عنوان الموقع كاملًا من أوله، مثل https://example.org
refusal-choice = اختر واحدًا من هذه
refusal-code-wrong = { $left ->
    [zero] هذا ليس الرمز الصحيح. لم تبقَ لك محاولات.
    [one] هذا ليس الرمز الصحيح. بقيت لك محاولة واحدة.
    [two] هذا ليس الرمز الصحيح. بقيت لك محاولتان.
    [few] هذا ليس الرمز الصحيح. بقيت لك { $left } محاولات.
    [many] هذا ليس الرمز الصحيح. بقيت لك { $left } محاولة.
   *[other] هذا ليس الرمز الصحيح. بقيت لك { $left } محاولة.
}
refusal-code-spent = كُتب رمز خطأ مرات كثيرة. اطلب رمزًا جديدًا.
refusal-link-unknown = لا نعرف هذا الرابط. اطلب رابطًا جديدًا.
refusal-link-used = استُعمل هذا الرابط من قبل. اطلب رابطًا جديدًا.
refusal-link-old = هذا الرابط قديم. اطلب رابطًا جديدًا.

### Error pages
error-go-home = اذهب إلى الصفحة الأولى
error-go-search = ابحث
error-second-factor = يحتاج هذا إلى خطوة التحقق الثانية. إنها تحفظ القرارات آمنة.
error-second-factor-go = أكمل خطوة التحقق الثانية
error-role-missing = ليس لديك دور يسمح بهذا في هذا المكتب.
error-not-a-member = لست عضوًا في هذا الفريق.
error-suspended = هذا الحساب مغلق الآن. اتصل بالرقم ٣٣٣ لتعرف السبب.
error-403-token = بقيت الصفحة مفتوحة وقتًا طويلًا. ارجع وحمّلها من جديد، ثم أرسل مرة أخرى. كلامك ما زال موجودًا.
error-400-heading = لم نفهم هذا
error-400-what = في العنوان أو النموذج شيء غير صحيح.
error-400-next = ارجع وحاول مرة أخرى.
error-403-heading = هذا غير مفتوح لك
error-403-what = قد تحتاج إلى دور آخر، أو ربما خرجت من حسابك.
error-403-next = إذا رأيت أن هذا خطأ، فاسأل المكتب أو اتصل بالرقم ٣٣٣.
error-404-heading = هذه الصفحة ليست هنا
error-404-what = ربما انتقلت الصفحة، أو في العنوان خطأ.
error-404-next = ابحث عنها، أو اذهب إلى الصفحة الأولى.
error-405-heading = لا يمكن فعل هذا هنا
error-405-what = العنوان صحيح، لكنه ليس لهذا.
error-405-next = اذهب إلى الصفحة الأولى.
error-409-heading = شخص آخر غيّر هذا
error-409-what = حفظه شخص آخر وأنت تكتب.
error-409-next = ارجع وانسخ كلامك. ثم حمّل الصفحة من جديد وضعه فيها.
error-410-heading = أُزيل هذا
error-410-what = أزاله من كتبه، أو أزلناه نحن.
error-410-next = ابحث عن شيء يشبهه.
error-413-heading = هذا كبير جدًا
error-413-what = الملف أو النص أكبر مما نستطيع أن نستقبل.
error-413-next = اختر ملفًا أصغر من ٥ ميغابايت، أو اكتب أقل.
error-422-heading = هناك شيء ناقص
error-422-what = لم نستطع أن نفعل هذا بعد.
error-422-next = ارجع وصحّحه.
error-429-heading = انتظر دقيقة من فضلك
error-429-what = أرسلت نماذج كثيرة في وقت قصير.
error-429-next = كلامك ما زال في متصفحك. ارجع بعد دقيقة وأرسله مرة أخرى.
error-500-heading = الخطأ منا
error-500-what = تعطّل شيء عندنا. وقد سجّلنا ذلك.
error-500-next = حاول مرة أخرى بعد دقيقة. إذا بقي الخطأ، فاتصل بالرقم ٣٣٣.
error-503-heading = لسنا جاهزين بعد
error-503-what = الموقع مشغول أو يبدأ الآن.
error-503-next = حاول مرة أخرى بعد دقيقة.

### Mail
mail-footer = تصلك هذه الرسالة لأنك تشارك في «بايلوتاج». يمكنك تغيير ذلك في إعداداتك.
mail-sign-in-link-subject = رمزك في «بايلوتاج»
mail-sign-in-link-body =
    رمزك هو { $code }

    أو افتح هذه الصفحة واضغط على الزر:
    { $link }

    يعمل الرمز لمدة { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }. إذا لم تطلبه، فلا تفعل شيئًا.

### First page: what is on it
home-hero-1 = وقت أقل.
home-hero-2 = تكلفة أقل.
home-hero-3 = زيارات أقل.
home-tell = أخبرنا عن خدمة
home-see = شاهد ما يُجرَّب الآن
home-pilot-running = قيد التجربة في مكاتب حقيقية
home-pilot-proof = نعدّ لنعرف هل ينجح
home-pilot-who = { $organisation } مع { $agency }
home-pilot-expected = ما يتوقعه الفريق
home-pilot-before = قبل
home-pilot-goal = المتوقع
home-pilot-note = لم يُقَس بعد. الباب الواحد زيارة واحدة إلى مكتب.
home-route-heading = كل فكرة تسلك هذا الطريق.
home-route-lamp = كل فكرة تسلك هذا الطريق. والمصباح يبيّن أين وصل هذا الحل اليوم.
home-route-label = المراحل الست لكل فكرة
home-route-problem = مكتب يقول ما الذي يتأخر.
home-route-ideas = يمكن لأي أحد أن يرسل حلًا.
home-route-choice = اختيار عادل، مع الأسباب.
home-route-pilot = تجربة صغيرة في مكاتب حقيقية.
home-route-proof = نعدّ الأيام والمال والزيارات.
home-route-scale = ما ينجح يصل إلى كل مكان.
home-doors = ماذا تريد أن تفعل؟
home-door-tell-hint = ابحث عن الخدمة. قل ما الذي يعطّلك. وعلى المكتب أن يجيب.
home-door-solve = حُلَّ تحديًا
home-door-solve-hint = { $count ->
    [zero] للشركات الناشئة والشركات والجمعيات. شاهد المشكلات وما جُرِّب من قبل.
    [one] للشركات الناشئة والشركات والجمعيات. مشكلة واحدة تنتظر حلًا الآن.
    [two] للشركات الناشئة والشركات والجمعيات. مشكلتان تنتظران حلًا الآن.
    [few] للشركات الناشئة والشركات والجمعيات. { $count } مشكلات تنتظر حلًا الآن.
    [many] للشركات الناشئة والشركات والجمعيات. { $count } مشكلة تنتظر حلًا الآن.
   *[other] للشركات الناشئة والشركات والجمعيات. { $count } مشكلة تنتظر حلًا الآن.
}
home-door-agency = أعمل في مكتب حكومي
home-door-agency-hint = اعرض مشكلة، أجب الناس، وقرّر الخطوة التالية.
home-voices = لكل صوت جواب
home-voices-in-time = { $share } من ١٠٠ أُجيب عنها في موعدها
home-voice-after = { $count ->
    [zero] أجاب في اليوم نفسه
    [one] أجاب بعد يوم واحد
    [two] أجاب بعد يومين
    [few] أجاب بعد { $count } أيام
    [many] أجاب بعد { $count } يومًا
   *[other] أجاب بعد { $count } يوم
}
home-changed = تغيّر شيء
home-open = تحديات مفتوحة الآن
home-open-all = شاهد الكل ({ $count })
home-counts = «بايلوتاج» اليوم
home-count-challenges = { $count ->
    [zero] مشكلة تنتظر الأفكار
    [one] مشكلة تنتظر الأفكار
    [two] مشكلتان تنتظران الأفكار
    [few] مشكلات تنتظر الأفكار
    [many] مشكلة تنتظر الأفكار
   *[other] مشكلة تنتظر الأفكار
}
home-count-pilots = { $count ->
    [zero] حل قيد التجربة
    [one] حل قيد التجربة
    [two] حلّان قيد التجربة
    [few] حلول قيد التجربة
    [many] حلًا قيد التجربة
   *[other] حل قيد التجربة
}
home-count-use-cases = { $count ->
    [zero] حل يعمل في مكان آخر
    [one] حل يعمل في مكان آخر
    [two] حلّان يعملان في مكان آخر
    [few] حلول تعمل في أماكن أخرى
    [many] حلًا يعمل في أماكن أخرى
   *[other] حل يعمل في أماكن أخرى
}
home-count-voices = { $count ->
    [zero] صوت نال جوابًا
    [one] صوت نال جوابًا
    [two] صوتان نالا جوابًا
    [few] أصوات نالت جوابًا
    [many] صوتًا نال جوابًا
   *[other] صوت نال جوابًا
}

### How it works
static-on-page = في هذه الصفحة
how-title = كيف يعمل
how-lead = مكتب يقول ما الذي يتأخر. وآخرون يجربون حلًا. وأنت ترى كل خطوة ويمكنك أن تتكلم في كل خطوة.
how-stages = المراحل الست
how-stage-problem = يكتب مكتب عن خدمة تأخذ وقتًا طويلًا، أو تكلّف كثيرًا، أو تحتاج إلى زيارات كثيرة. ولا تُنشر قبل أن يقرأها موظف ثانٍ.
how-stage-ideas = ترسل الشركات الناشئة والشركات والجمعيات والجامعات أفكارها. يمكن لأي أحد أن يسأل، والأجوبة كلها علنية. وبعد وقت الإغلاق لا تُقبل أي فكرة، ولو تأخرت ثانية واحدة.
how-stage-choice = يتحقق المكتب ممن يحق له أن يشارك، ثم يختار. يحصل كل فريق على الأسباب. وتُعلن النتائج كلها في اللحظة نفسها.
how-stage-pilot = تُجرَّب الفكرة المختارة في بضعة مكاتب حقيقية. يقرأ الجميع كيف تسير ويقولون ما يرونه.
how-stage-proof = نعدّ الأيام والمال والزيارات، قبل وبعد. ولا نعرض رقمًا أبدًا من دون عدد الناس الذين سألناهم.
how-stage-scale = ما ينجح يصل إلى مكاتب أكثر. وما لا ينجح يتوقف، ويبقى ظاهرًا مع السبب.
how-decide = من يقرر
how-decide-text =
    - يكتب موظف المشكلة، ولا تُنشر حتى يوافق **موظف آخر**.
    - مسؤول كبير معروف الاسم في المكتب يقرر أي حل يستمر.
    - لا أحد يحكم على فريق ينتمي إليه.
    - من يقرر عليه أن يثبت هويته مرتين عند الدخول.
how-clocks = المواعيد
how-clocks-text =
    - السؤال أو الاعتراض يُجاب عنه خلال **١٠ أيام عمل**.
    - وكذلك أي تعليق إذا قال ٥ أشخاص «وأنا أيضًا».
    - ترى كم بقي من الوقت واسم المكتب الذي عليه أن يجيب.
    - إذا تأخر الجواب انتقل الأمر إلى المسؤول الكبير هناك، واحتُسب في الجدول العلني لمن يجيب في الموعد.
    - إذا تغيّر في المشكلة شيء مهم، تحصل الفرق على ٧ أيام أخرى على الأقل.
how-reasons = الأسباب
how-reasons-text =
    - لا اختيار بلا سبب. النظام لا يقبله.
    - لا تتقدم تجربة ولا تعود ولا تتوقف إلا بسبب علني.
    - التعليق المخفي يظهر سبب إخفائه. ويمكنك أن تطلب النظر فيه مرة ثانية.
how-check = كيف تتحقق منا
how-check-text =
    - اقرأ كل نسخة من المشكلة وما الذي تغيّر فيها.
    - شاهد من يجيب في الموعد، مكتبًا مكتبًا.
    - تحصل الفرق على إيصال فيه الوقت ورمز لما أرسلته. به تُثبت لاحقًا أن شيئًا لم يتغير.
    - يُحفظ كل قرار بتاريخه وسببه وصفة من اتخذه، ولا يمكن تغييره بعد ذلك.
how-official = كيف تعرف أن هذا الموقع حقيقي
how-official-text =
    - انظر إلى العنوان أعلى المتصفح. يجب أن يكون العنوان الذي يعطيك إياه مكتبك.
    - لا نطلب رمزك بالهاتف أبدًا.
    - لا نطلب مالًا للمشاركة أبدًا.

### Help
help-title = المساعدة
help-lead = يمكنك أن تقرأ كل شيء بلا حساب. ولكي تتكلم أو ترسل فكرة، ادخل ببريدك الإلكتروني.
help-speak = قل رأيك
help-speak-text =
    1. ابحث عن المشكلة أو الحل أو التجربة. استعمل البحث، أو افتح القائمة.
    2. اذهب إلى التعليقات. اختر ما تريد: تأييد أو اعتراض أو نقد أو سؤال.
    3. اكتب بلغتك. والقصير يكفي.
    4. اضغط «إرسال». سترى الموعد الذي على المكتب أن يجيب قبله.
    5. نراسلك عندما يصل الجواب.
help-me-too = إذا قالها أحد قبلك فاضغط «وأنا أيضًا». عند ٥ أشخاص يجب على المكتب أن يجيب.
help-idea = أرسل فكرة مع فريقك
help-idea-text =
    1. ادخل وافتح صفحة لفريقك.
    2. افتح مشكلة تستقبل الأفكار، واضغط «أرسل فكرتك».
    3. املأ الخطوات. كل خطوة تُحفظ، ويمكنك أن تتوقف وتعود.
    4. أرسلها قبل وقت الإغلاق، وستحصل على إيصال.
    5. يمكنك تعديلها حتى وقت الإغلاق. والنسخة الأخيرة هي التي تُحسب.
help-office = اعرض مشكلة من مكتبك
help-office-text =
    1. اطلب من رئيس مكتبك أن يعطيك هذه الصفة.
    2. افتح «مهامي» وابدأ تحديًا جديدًا.
    3. اكتب ما الذي يخسره الناس: الأيام والمال والمشاوير. لا تكتب الحل.
    4. أرسلها إلى موظف ثانٍ. ينشرها أو يقول ما الناقص.
help-sign-in = الدخول بلا كلمة مرور
help-sign-in-text =
    نرسل رمزًا ورابطًا إلى بريدك. اكتب الرمز أو اضغط الرابط. يعمل ٣٠ دقيقة. لم يصلك شيء؟ انظر في مجلد الرسائل المزعجة، ثم اطلب رمزًا جديدًا.
help-shared = إذا كان الهاتف مشتركًا
help-shared-text =
    - اخرج من حسابك حين تنتهي. الزر في آخر كل صفحة.
    - لا تدع المتصفح يحفظ بريدك.
    - في إعداداتك ترى كل هاتف مفتوح عليه حسابك، ويمكنك أن تغلق كل واحد منها.
help-helper = إذا ساعدك أحد
help-helper-text =
    يمكن للمركز الرقمي أو للمكتب أن يكتب عنك. ويظهر دائمًا أنك تلقيت مساعدة. يقرأ المساعد عليك الكلمات قبل الإرسال. وصوتك يُحسب مثل غيره.
help-safe = تكلّم من دون اسمك
help-safe-text =
    اختر «لا تُظهر اسمي» عندما تكتب. فتحصل على اسم آخر في ذلك النقاش. لا يرى المكتب ولا الفريق من أنت. المشرف وحده يستطيع ذلك، بسبب مكتوب، ويُسجَّل أنه فعل. إذا أردت ألا يعرفك أحد، فلا تكتب ما لا يعرفه سواك.
help-hard = إذا كانت القراءة صعبة
help-hard-text =
    - اتصل بالرقم ٣٣٣ مجانًا. نقرأ لك الصفحة ونكتب عنك.
    - يستطيع هاتفك أن يقرأ الصفحة بصوت. ابحث في إعداداته عن «القراءة بصوت عالٍ».
    - يمكنك تكبير الحروف. لن يضيع شيء.
help-call = اتصل بالرقم ٣٣٣
help-call-text = المكالمة مجانية من ٨ صباحًا إلى ٨ مساءً.

### Accessibility
access-title = سهولة الوصول
access-lead = هذا الموقع للجميع. إذا اعترضك شيء فالخطأ منا، وسنصلحه.
access-goal = ما نسعى إليه
access-goal-text =
    نلتزم بمعيار **WCAG 2.2، المستوى AA**. تباين النص ٧ إلى ١ أو أكثر. نفحص كل صفحة ببرنامج، في المظهر الفاتح والداكن، على الشاشات الكبيرة والصغيرة.
access-works = ما يعمل جيدًا
access-works-text =
    - كل صفحة تعمل بلا فأرة، وترى دائمًا أين أنت.
    - كل صفحة تعمل بلا برامج نصية، وعلى هاتف بطيء.
    - يمكنك تكبير النص إلى الضعف. والصفحات تناسب شاشة عرضها ٣٢٠ نقطة.
    - اللون ليس العلامة الوحيدة أبدًا. لكل حالة شكل وكلمة.
    - لا شيء يتحرك أو يومض.
    - فاتح أو داكن: اختر في آخر كل صفحة.
    - الصفحات كلها بالإنجليزية والبنغالية والإندونيسية والعربية.
access-not-yet = ما لا يعمل جيدًا بعد
access-not-yet-text =
    - قد لا تُقرأ ملفات الفرق بصوت. اطلب منا نصها.
    - كلام الناس يبقى باللغة التي كُتب بها.
    - لم نجرب بعد كل برامج قراءة الشاشة.
access-tell = أخبرنا
access-tell-text =
    اتصل بالرقم ٣٣٣ مجانًا، من ٨ صباحًا إلى ٨ مساءً. قل أي صفحة وماذا حدث. نجيب خلال ١٠ أيام عمل. وإذا لم يُرضك الجواب فاطلب المسؤول الكبير في المكتب.

### Privacy
privacy-title = الخصوصية: ما الذي نحفظه
privacy-lead = نحفظ القليل. لا نبيع شيئًا. ولا تراقبك هنا أي شركة أخرى.
privacy-keep = ما نحفظه عنك
privacy-keep-text =
    - **عندما تقرأ فقط:** لا اسم ولا حساب. نتذكر لغتك والمظهر الفاتح أو الداكن في متصفحك أنت.
    - **عندما تدخل:** بريدك واسمك ومكانك إن ذكرته ولغتك. لا يظهر بريدك لأحد أبدًا.
    - **ما تكتبه:** التعليقات والأسئلة والأفكار ووقت كتابتها.
    - **ما تتابعه** وعمليات البحث التي تحفظها.
    - **أين فتحت حسابك:** نوع المتصفح والوقت، لكي تستطيع إغلاقه.
privacy-long = إلى متى
privacy-long-text =
    - رمز الدخول يعمل ٣٠ دقيقة.
    - يبقى حسابك مفتوحًا ٣٠ يومًا على الأكثر.
    - يبقى حسابك وكلامك حتى تطلب منا محوهما.
    - قرارات المكاتب تبقى دائمًا. فيها صفات لا أسماء مواطنين.
privacy-cookies = ملفات تعريف الارتباط
privacy-cookies-text =
    ثلاثة، وكلها لنا: واحد يبقيك داخل حسابك، وواحد للفاتح أو الداكن، وواحد للغتك. لا يتبعك أي منها إلى مواقع أخرى. ولا نحمّل شيئًا من مواقع أخرى.
privacy-protected = عندما تتكلم من دون اسمك
privacy-protected-text =
    تحصل على اسم آخر في ذلك النقاش وحده. وتُحفظ صلته بحسابك في مكان منفصل مقفل. لا يستطيع المكتب فتحه، ولا الفريق. يستطيع المشرف ذلك بسبب مكتوب فقط، ويُسجَّل أنه فعل.
privacy-who = من يرى ماذا
privacy-who-text =
    - يرى الجميع اسمك بجانب كلامك، إلا إذا أخفيته.
    - لا يرى مسوداتك إلا فريقك.
    - يرى المكتب الأفكار المرسلة بعد وقت الإغلاق، لكي يحكم عليها.
    - لا نعطي بريدك لأي مكتب أو فريق أبدًا.
privacy-rights = حقوقك
privacy-rights-text =
    - **أن ترى** ما لدينا عنك.
    - **أن تصحح** الخطأ. ويمكنك تغيير معظمه في إعداداتك.
    - **أن تمحو** حسابك. وإذا كان لا بد أن يُحسب صوت لك، بقي باسم «شخص محذوف» بلا طريق يعود إليك.
    - **أن تشكو** إلى جهة حماية البيانات في بلدك.

    اتصل بالرقم ٣٣٣ أو اسأل في مكتبك. نجيب خلال ١٠ أيام عمل.

### The demo
mailbox-title = صندوق بريد النسخة التجريبية
mailbox-lead = لا يخرج بريد من النسخة التجريبية. هنا كل رسالة كانت سترسَل.
mailbox-empty = لا رسائل بعد. ادخل ببريد إلكتروني، أو أجب عن تعليق، ثم انظر هنا من جديد.
mailbox-list = الرسائل، الأحدث أولًا
mailbox-letter = رسالة
mailbox-to = إلى
mailbox-about = الموضوع
mailbox-when = الوقت
mailbox-back = كل الرسائل
demo-title = جرّبه باسم أحدهم
demo-lead = بضغطة واحدة تدخل باسم واحد من هؤلاء. كلهم أشخاص متخيَّلون.
demo-go = الدخول
demo-go-as = باسم { $name }
demo-who-officer = موظف: يكتب المشكلات لمكتب
demo-who-second-officer = موظف ثانٍ: يقرؤها وينشرها
demo-who-senior-owner = مسؤول كبير: يقرر ويجيب عن المتأخر
demo-who-evaluator = مقيِّم: يحكم على الأفكار
demo-who-startup = شركة ناشئة: ترسل الأفكار
demo-who-ngo = جمعية: ترسل الأفكار
demo-who-citizen = مواطن: يتكلم وينال الجواب
demo-who-moderator = مشرف: يرعى النقاش
demo-who-administrator = مدير النظام: المكاتب والصفات والإعدادات
demo-footer = الأشخاص والأماكن والأرقام في النسخة التجريبية متخيَّلة.

### Voices
voice = صوت
voices-heading = ماذا يقول الناس
voices-count = { $count ->
    [zero] لا أصوات
    [one] صوت واحد
    [two] صوتان
    [few] { $count } أصوات
    [many] { $count } صوتًا
   *[other] { $count } صوت
}
voices-none = لا أصوات بعد
voices-none-text = كن أول من يقول رأيه.
voices-blocked = { $count ->
    [zero] لا أصوات محجوزة.
    [one] صوت واحد محجوز إلى أن ينظر فيه مشرف.
    [two] صوتان محجوزان إلى أن ينظر فيهما مشرف.
    [few] { $count } أصوات محجوزة إلى أن ينظر فيها مشرف.
    [many] { $count } صوتًا محجوزًا إلى أن ينظر فيها مشرف.
   *[other] { $count } صوت محجوز إلى أن ينظر فيها مشرف.
}
voice-sort = ترتيب الأصوات
voice-sort-newest = الأحدث
voice-sort-supported = الأكثر تأييدًا
voice-sort-waiting = في انتظار جواب { $count }
voice-add = أضف صوتك
voice-stance = ماذا تريد أن تقول؟
stance-support = تأييد
stance-support-hint = هذا جيد. واصلوا.
stance-objection = اعتراض
stance-objection-hint = أوقفوه أو غيّروه.
stance-critique = نقد
stance-critique-hint = أرى طريقة أفضل.
stance-question = سؤال
stance-question-hint = أريد أن أعرف شيئًا.
voice-text = كلامك
voice-text-hint = بأي لغة. لا تكتب رقم هاتف أو رقم هوية.
voice-language = لغة كلامك
voice-pseudonym = لا تُظهروا اسمي
voice-pseudonym-hint = نعطيك هنا اسمًا آخر. لا تستطيع المكاتب والفرق أن تعرف من أنت.
voice-send = أرسل صوتي
voice-promise = على { $agency } أن يجيب عن الأسئلة والاعتراضات خلال أيام العمل المحددة: { $count }.
voice-promise-none = لا مكتب ملزم بالجواب هنا. يستطيع الفريق صاحب الحل أن يجيب.
voice-safe = لا يحق لأحد أن يعاقبك على ما تقوله هنا.
voice-sign-in = ادخل لتتكلم
voice-heading = { $stance }: { $name }
voice-open = { $stance } من { $name }
voice-about = عن
voice-above = انظر الصوت الذي يرد عليه هذا
voice-all = انظر كل الأصوات
voice-edited = عُدّل
voice-assisted = كُتب بمساعدة مُعين
voice-a-person = شخص
voice-removed-person = شخص محذوف
voice-removed-name = سُحب
voice-note-removed = سحب الكاتب هذا الصوت.
voice-note-pending = بلّغ عدة أشخاص عن هذا الصوت. هو محجوب إلى أن ينظر فيه مشرف.
voice-note-hidden = أخفينا هذا الصوت. القاعدة: { $rule }. يستطيع الكاتب أن يطلب نظرة ثانية.
voice-note-blocked = قاعدة آلية تحجز هذا الصوت: { $reason }. سينظر فيه مشرف. لا يراه أحد غيرك حتى ذلك الوقت.
suspicion-links = روابط كثيرة في أول صوت
suspicion-burst = أصوات كثيرة في وقت قصير
suspicion-repeat = الكلام نفسه مرة أخرى
voice-shared = { $count ->
    [zero] لا أحد غيره
    [one] شخص آخر يقول: وأنا أيضًا
    [two] شخصان آخران يقولان: وأنا أيضًا
    [few] { $count } آخرون يقولون: وأنا أيضًا
    [many] { $count } آخرون يقولون: وأنا أيضًا
   *[other] { $count } آخرون يقولون: وأنا أيضًا
}
voice-me-too = وأنا أيضًا
voice-me-too-back = قلت: وأنا أيضًا. تراجع
voice-respond = اكتب جوابًا
voice-reply = ردّ
voice-edit = عدّل
voice-remove = اسحب
voice-report = بلّغ
voice-more-replies = { $count ->
    [zero] لا ردود
    [one] انظر الرد
    [two] انظر الردّين
    [few] انظر الردود كلها: { $count }
    [many] انظر الردود كلها: { $count }
   *[other] انظر الردود كلها: { $count }
}
voice-appeal-go = اطلب نظرة ثانية

### Answers to voices
answered-after = { $count ->
    [zero] أجاب في اليوم نفسه
    [one] أجاب بعد يوم
    [two] أجاب بعد يومين
    [few] أجاب بعد { $count } أيام
    [many] أجاب بعد { $count } يومًا
   *[other] أجاب بعد { $count } يوم
}
response-tag-accepted = تغيّر شيء
response-tag-declined = رفض المكتب
answer-due = الجواب قبل { $date }، { $left }
answer-late = تأخر الجواب: { $left }
answer-agency = على { $agency } أن يجيب. إن تأخر، انتقل إلى المسؤول الأعلى.
answer-late-agency = على { $agency } أن يجيب. ينتقل الآن إلى المسؤول الأعلى.
answer-with-senior = نأسف. هو الآن عند المسؤول الأعلى في { $agency }.
voice-response-title = أجب عن هذا الصوت
voice-response-lead = يستطيع الجميع قراءة جوابك. يصل بريد إلى الكاتب وكل من قال «وأنا أيضًا».
voice-response-kind = ما جوابك؟
response-answered = نجيب
response-answered-hint = تشرح أمرًا.
response-accepted = معك حق، وتغيّر شيء
response-accepted-hint = قل ماذا تغيّر بسبب هذا الصوت.
response-declined = لا، وهذا هو السبب
response-declined-hint = اذكر السبب بكلام بسيط.
voice-response-text = جوابك
voice-response-text-hint = كلام بسيط ولطيف. قل من يفعل ماذا، ومتى.
voice-response-send = أرسل الجواب

### Changing, taking away and reporting a voice
voice-edit-title = عدّل كلامك
voice-edit-lead = في الدقائق الأولى لا يظهر التعديل. بعدها يستطيع الجميع قراءة ما كان مكتوبًا.
voice-history = ما قاله هذا الصوت من قبل
voice-history-now = الآن
voice-history-until = حتى
voice-history-none = لم يُعدّل قط.
voice-removal-title = هل تسحب هذا الصوت؟
voice-removal-lead = يزول كلامك نهائيًا. يرى الناس أن صوتًا كان هنا.
voice-report-title = بلّغ عن هذا الصوت
voice-report-lead = نقد المكاتب مرحب به، حتى لو كان غاضبًا. بلّغ فقط عما يخالف قاعدة.
voice-report-rule = أي قاعدة يخالف؟
voice-report-note = ماذا علينا أن نعرف؟
voice-report-send = أرسل البلاغ
voice-appeal-title = اطلب نظرة ثانية
voice-appeal-lead = سينظر مشرف آخر. يصلك بريد فيه السبب.
voice-appeal-text = لماذا ينبغي أن يظهر؟
voice-appeal-send = أرسل
rule-personal-data = بيانات خاصة بالآخرين
rule-hate-or-threat = كراهية أو تهديد
rule-off-topic = ليس عن هذه الخدمة
rule-spam = رسائل مزعجة أو نسخة
rule-none = لا قاعدة خولفت

### Writing for somebody
voice-assist = أنت تساعد شخصًا
voice-assist-go = اكتب عن شخص تساعده
voice-assist-check = أكتب هذا عن شخص آخر
voice-assist-name = الاسم الذي يظهر
voice-assist-name-hint = اتركه فارغًا ليظهر «شخص».
voice-assist-consent = وافق هذا الشخص على هذا الكلام

### My voices
my-voices = أصواتي
my-voices-lead = ما قلته، وما آل إليه.
my-voices-none = لم تقل شيئًا بعد. انظر في تجربة وقل رأيك.
my-voices-shared = قلت هنا «وأنا أيضًا»

### Who answers in time
responsiveness-title = كم تسرع المكاتب في الجواب
responsiveness-lead = كل سؤال واعتراض يجب أن يُجاب عنه. هنا ترى من يجيب في الوقت.
responsiveness-table = الأجوبة حسب المكتب
responsiveness-span = آخر ١٢ شهرًا
responsiveness-office = المكتب
responsiveness-voices = الأصوات
responsiveness-in-time = أُجيب في الوقت
responsiveness-percent = النسبة المئوية
responsiveness-share = { $number }٪
responsiveness-median = الانتظار المعتاد
responsiveness-waiting = تنتظر
responsiveness-late = متأخرة
responsiveness-changed = تغيّر شيء
responsiveness-how = الخط المنقط هو الهدف: ٩٠ من ١٠٠. الصوت الذي فات موعده بلا جواب يُعد متأخرًا. الانتظار المعتاد هو الوسيط.
responsiveness-none = لم يكن على أي مكتب أن يجيب بعد.

### Moderators
moderation-name = فحص الأصوات
moderation-title = { $count ->
    [zero] فحص الأصوات: لا شيء ينتظر
    [one] فحص الأصوات: واحد ينتظر
    [two] فحص الأصوات: اثنان ينتظران
    [few] فحص الأصوات: { $count } تنتظر
    [many] فحص الأصوات: { $count } تنتظر
   *[other] فحص الأصوات: { $count } تنتظر
}
moderation-position = الصوت { $number } من { $total }. الأقدم أولًا
moderation-heading = هل يمكن إظهار هذا الصوت؟
moderation-appeal-heading = هل كان إخفاء هذا الصوت صوابًا؟
moderation-lead = نقد المكاتب مرحب به، حتى لو كان غاضبًا. لا نخفي إلا ما يخالف قاعدة.
moderation-where = انظر أين قيل.
moderation-reports = { $count ->
    [zero] لم يبلّغ عنه أحد
    [one] بلّغ عنه شخص
    [two] بلّغ عنه شخصان
    [few] بلّغ عنه { $count } أشخاص
    [many] بلّغ عنه { $count } شخصًا
   *[other] بلّغ عنه { $count } شخص
}
moderation-reported = بُلّغ عنه
moderation-appeal-says = يقول الكاتب
moderation-decide = ماذا تقرر؟
moderation-show = أظهره كما هو
moderation-show-hint = تُغلق البلاغات.
moderation-hide = أخفه
moderation-hide-hint = القاعدة علنية. يستطيع الكاتب أن يطلب نظرة من مشرف آخر.
moderation-restore = أظهره من جديد
moderation-restore-hint = تبدأ مهلة المكتب من جديد.
moderation-keep = أبقه مخفيًا
moderation-keep-hint = يصل سببك إلى الكاتب.
moderation-rule = أي قاعدة؟
moderation-note = السبب الذي سيقرؤه الكاتب
moderation-note-hint = كلام بسيط ولطيف. يدخل السجل العلني. بلا أسماء.
moderation-save = احفظ وانتقل إلى التالي
moderation-skip = لي صلة بهذا المكتب، تجاوز
moderation-none = لا شيء للفحص
moderation-none-text = فُحصت كل الأصوات. شكرًا لك.
moderation-aside = القواعد والسجل
moderation-rules = ما يجوز إخفاؤه
moderation-rest = كل ما عدا ذلك مسموح.
moderation-month = آخر ٣٠ يومًا
moderation-fact-shown = أُظهرت
moderation-fact-hidden = أُخفيت
moderation-fact-blocked = حُجزت
moderation-fact-appeals = طُلبت نظرة ثانية
moderation-fact-restored = أُعيدت
moderation-next = التالي في الدور
moderation-list = قرّر في عدة أصوات معًا
moderation-list-lead = للحالات الواضحة فقط، مثل نسخ النص نفسه.
moderation-choose = اختر الأصوات
moderation-save-all = قرّر لكل ما اخترت
moderation-log = السجل العلني
moderation-log-lead = ما أُخفي وما أُظهر، بأي قاعدة ولماذا. بلا أسماء.
moderation-log-none = لم يُخفَ شيء بعد.
moderation-log-open = انظر الصوت
moderation-log-pending = حُجب بعد بلاغات، إلى أن ينظر مشرف
moderation-log-hidden = أُخفي. القاعدة: { $rule }
moderation-log-shown = أُظهر
moderation-log-appeal-kept = نُظر فيه ثانية وبقي مخفيًا. القاعدة: { $rule }
moderation-log-appeal-restored = نُظر فيه ثانية وأُعيد
disclosure-go = اعرف من المتكلم
disclosure-title = من وراء هذا الاسم؟
disclosure-lead = فقط إذا طلب القانون ذلك أو كان أحد في خطر. يدخل السجل العلني مع سببك.
disclosure-reason = السبب
disclosure-reason-hint = ٢٠ حرفًا أو أكثر. بلا أسماء.
disclosure-send = أرني، وسجّل ذلك
disclosure-done = سُجّل هذا. لا تخبر من لا يحتاج أن يعرف.

### Why something about a voice was not done
error-not-your-comment = هذا ليس صوتك.
error-moderator-link = لك دور في هذا المكتب. على مشرف آخر أن يقرر.
refusal-answered = أُجيب عن هذا الصوت من قبل
refusal-appeal = طلبت هذا من قبل، أو لا شيء مخفي
refusal-appeal-first = طلب الكاتب نظرة ثانية. قرّر فيها أولًا
refusal-comment-gone = لم يعد هذا الصوت هنا
refusal-comment-settled = هذا الصوت مخفي من قبل
refusal-consent = يجب أن يوافق الشخص. اسأله ثم ضع العلامة
refusal-own-answer = أنت كاتب هذا الصوت. اطلب من موظف آخر أن يجيب
refusal-own-me-too = هذا صوتك أنت. غيرك يقول «وأنا أيضًا»
refusal-own-report = هذا صوتك أنت. تستطيع سحبه
refusal-reason-short = اكتب { $least } حرفًا أو أكثر
refusal-rule = اختر القاعدة التي يخالفها
refusal-same-moderator = أنت من أخفى هذا الصوت. على مشرف آخر أن يقرر
refusal-too-deep = ردّ على الصوت الذي فوقه

### Mail about voices
mail-comment-answered-subject = أجابك { $agency }
mail-comment-answered-body =
    أجاب { $agency } عن صوت حول «{ $title }». أنت كتبته، أو قلت «وأنا أيضًا». اقرأ الجواب هنا:

    { $link }
mail-comment-due-subject = صوت ينتظر جوابك: { $title }
mail-comment-due-body =
    تكلم مواطن عن «{ $title }». على { $agency } أن يجيب. المهلة تجري. اكتب الجواب هنا:

    { $link }
mail-comment-late-subject = تأخر جواب: { $title }
mail-comment-late-body =
    صوت عن «{ $title }» لم يجب عنه { $agency } في الوقت. هو الآن عندك. يرى الجميع أنه متأخر.

    { $link }
mail-comment-replied-subject = ردّ عليك أحد: { $title }
mail-comment-replied-body =
    ردّ أحد على صوتك عن «{ $title }»:

    { $link }
mail-comment-pending-subject = صوتك محجوب مؤقتًا
mail-comment-pending-body =
    بلّغ عدة أشخاص عن صوتك حول «{ $title }». هو محجوب إلى أن ينظر فيه مشرف. لا يلزمك شيء.

    { $link }
mail-comment-hidden-subject = أخفينا صوتك
mail-comment-hidden-body =
    أخفى مشرف صوتك عن «{ $title }». تذكر الصفحة القاعدة والسبب. تستطيع أن تطلب نظرة من مشرف آخر:

    { $link }
mail-comment-shown-subject = صوتك ظاهر
mail-comment-shown-body =
    نظر مشرف في صوتك عن «{ $title }». يستطيع الجميع قراءته الآن:

    { $link }
mail-comment-appeal-kept-subject = يبقى صوتك مخفيًا
mail-comment-appeal-kept-body =
    نظر مشرف آخر في صوتك عن «{ $title }». يبقى مخفيًا. السبب في السجل العلني.

    { $link }
mail-protected-voice-news-subject = هناك خبر لك
mail-protected-voice-news-body =
    حدث جديد في أحد أصواتك. حماية لك لا يذكر هذا البريد أيها. انظر هنا:

    { $link }
