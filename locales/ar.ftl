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
home-hero = وقت أقل. تكلفة أقل. زيارات أقل.
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
