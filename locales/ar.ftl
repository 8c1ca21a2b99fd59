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
footer-help-text = اتصل بالرقم [٣٣٣](tel:333). المكالمة مجانية من ٨ صباحًا إلى ٨ مساءً. أو زُر المركز الرقمي الأقرب إليك، وسيملأ الموظف معك أي نموذج هنا.
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
role-evaluator = مقيِّم
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
refusal-link = اكتب عنوان الموقع كاملًا من أوله، مثل ⁨https://example.org⁩
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
error-second-factor = يحتاج هذا إلى خطوة التحقق الثانية. هكذا تبقى القرارات آمنة.
error-second-factor-go = أكمل خطوة التحقق الثانية
error-role-missing = ليس لديك دور يسمح بهذا في هذا المكتب.
error-not-a-member = لست عضوًا في هذا الفريق.
error-suspended = هذا الحساب مغلق مؤقتًا. اتصل بالرقم ٣٣٣ لتعرف السبب.
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
    - المسؤول الأعلى في المكتب، واسمه معلن، يقرر أي حل يستمر.
    - لا أحد يحكم على فريق ينتمي إليه.
    - من يقرر عليه أن يثبت هويته مرتين عند الدخول.
how-clocks = المواعيد
how-clocks-text =
    - السؤال أو الاعتراض يُجاب عنه خلال **١٠ أيام عمل**.
    - وكذلك أي تعليق إذا قال ٥ أشخاص «وأنا أيضًا».
    - ترى كم بقي من الوقت واسم المكتب الذي عليه أن يجيب.
    - إذا تأخر الجواب انتقل الأمر إلى المسؤول الأعلى هناك، واحتُسب في الجدول العلني لمن يجيب في الموعد.
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
    - يُحفظ كل قرار بتاريخه وسببه ودور من اتخذه، ولا يمكن تغييره بعد ذلك.
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
    4. اضغط «أرسل صوتي». سترى الموعد الذي على المكتب أن يجيب قبله.
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
    1. اطلب من رئيس مكتبك أن يعطيك هذا الدور.
    2. افتح «مهامي» وابدأ تحديًا جديدًا.
    3. اكتب ما الذي يخسره الناس: الأيام والمال والمشاوير. لا تكتب الحل.
    4. أرسلها إلى موظف ثانٍ. ينشرها أو يقول ما الذي ينقص.
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
    يمكن للمركز الرقمي أو للمكتب أن يكتب نيابةً عنك. ويظهر دائمًا أنك تلقيت مساعدة. يقرأ المساعد عليك الكلمات قبل الإرسال. وصوتك يُحسب مثل غيره.
help-safe = تكلّم من دون اسمك
help-safe-text =
    اختر «لا تُظهر اسمي» عندما تكتب. فتحصل على اسم آخر في ذلك النقاش. لا يرى المكتب ولا الفريق من أنت. المشرف وحده يستطيع ذلك، بسبب مكتوب، ويُسجَّل أنه فعل. إذا أردت ألا يعرفك أحد، فلا تكتب ما لا يعرفه سواك.
help-hard = إذا كانت القراءة صعبة
help-hard-text =
    - اتصل بالرقم ٣٣٣ مجانًا. نقرأ لك الصفحة ونكتب بدلًا منك.
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
    اتصل بالرقم ٣٣٣ مجانًا، من ٨ صباحًا إلى ٨ مساءً. اذكر الصفحة وما حدث. نجيب خلال ١٠ أيام عمل. وإذا لم يُرضك الجواب فاطلب أن تتحدث إلى المسؤول الأعلى في المكتب.

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
    - قرارات المكاتب تبقى دائمًا. فيها أدوار لا أسماء مواطنين.
privacy-cookies = ملفات تعريف الارتباط
privacy-cookies-text =
    أربعة، وكلها لنا: واحد يبقيك داخل حسابك، وواحد للفاتح أو الداكن، وواحد للغتك. ويبقى الرابع دقيقتين بعد أن ترسل شيئًا، كي تراه فورًا. لا يتبعك أي منها إلى مواقع أخرى. ولا نحمّل شيئًا من مواقع أخرى.
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
mailbox-lead = لا يخرج بريد من النسخة التجريبية. هنا كل رسالة كانت ستُرسَل.
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
demo-who-senior-owner = المسؤول الأعلى: يقرر ويجيب عن المتأخر
demo-who-evaluator = مقيِّم: يحكم على الأفكار
demo-who-startup = شركة ناشئة: ترسل الأفكار
demo-who-ngo = جمعية: ترسل الأفكار
demo-who-citizen = مواطن: يتكلم وينال الجواب
demo-who-moderator = مشرف: يرعى النقاش
demo-who-administrator = مدير الموقع: المكاتب والأدوار والإعدادات
demo-footer = الأشخاص والأماكن والأرقام في النسخة التجريبية متخيَّلة.

### الناس والمكاتب والفرق
sign-in-other = طرق أخرى
sign-in-other-password = الدخول بكلمة مرور
sign-in-other-mail = أرسل لي رمزًا بالبريد
sign-in-password = كلمة المرور
sign-in-password-lead = اكتب كلمة المرور التي وضعتها في إعداداتك.
sign-in-forgotten = ليس لديك كلمة مرور أو نسيتها؟ خذ الرمز بالبريد، ثم ضع كلمة جديدة في إعداداتك.
settings-title = إعداداتي
settings-saved = تم الحفظ.
settings-me = عني
settings-name-hint = يرى الآخرون هذا الاسم بجانب كلامك.
settings-place = أين تسكن
settings-place-hint = مدينة أو محافظة. يراها الآخرون بجانب كلامك.
settings-language = اللغة
settings-language-hint = نكتب إليك بهذه اللغة.
settings-sessions = الأجهزة التي دخلت منها
settings-safety = لتبقى آمنًا
settings-email = البريد الإلكتروني
settings-email-hint = لا يراه إلا أنت ومن يديرون هذا الموقع.
settings-on = مفعّلة
settings-off = غير مفعّلة
settings-second-factor-needed = تحتاج إليها قبل أن تقرر شيئًا في دورك.
settings-second-factor-set = فعّلها
settings-second-factor-change = أكملها أو غيّرها
settings-password-there = لديك كلمة مرور.
settings-password-none = ليس لديك كلمة مرور. تدخل بالبريد، وهذا يكفي.
settings-password-set = ضع كلمة مرور
settings-password-change = غيّر كلمة المرور
settings-roles = الأدوار
settings-no-roles = لا أدوار. يستطيع الجميع أن يتكلم ويسأل ويتابع من دونها.
session-device = { $browser } على { $system }
session-device-unknown = جهاز لا نعرفه
session-seen = آخر استخدام { $date }
session-this = هذا الجهاز
session-end = اخرج من ذلك الجهاز
session-end-others = اخرج من كل الأجهزة الأخرى
password-title = كلمة المرور
password-lead = يمكنك الدخول بالبريد من دونها. إذا غيّرتها تخرج من كل الأجهزة الأخرى.
password-current = كلمة المرور الحالية
password-new = كلمة المرور الجديدة
password-new-hint = { $least } حرفًا أو أكثر. أربع كلمات لا صلة بينها اختيار جيد.
password-save = احفظ كلمة المرور
password-remove = احذف كلمة المرور
second-factor-title = خطوة التحقق الثانية
second-factor-ask = افتح تطبيقك واكتب الأرقام الستة التي يعرضها.
second-factor-ask-hint = ٦ أرقام، أو أحد رموز الاسترداد.
second-factor-show = تابع
second-factor-lead = يعرض تطبيق على هاتفك ٦ أرقام. بها لا يستطيع غيرك أن يقرر باسمك.
second-factor-step-1 = ١. ثبّت تطبيقًا
second-factor-step-1-text = يعمل أي تطبيق للمصادقة. كثير منها مجاني ومفتوح.
second-factor-step-2 = ٢. أضف Pilotage إلى التطبيق
second-factor-step-2-text = وجّه التطبيق إلى هذه الصورة.
second-factor-picture = رمز QR لتطبيقك. المفتاح نفسه مكتوب تحته.
second-factor-type = ليس لديك كاميرا؟ اكتب هذا المفتاح في التطبيق.
second-factor-step-3 = ٣. اكتب ما يعرضه التطبيق
second-factor-code-hint = ٦ أرقام. تتغير كل ٣٠ ثانية.
second-factor-confirm = فعّلها
second-factor-done = الخطوة مفعّلة، وقد أكملتها على هذا الجهاز.
second-factor-codes = رموز الاسترداد
second-factor-codes-left = { $count ->
    [zero] لم يبق لديك أي رمز. اصنع رموزًا جديدة.
    [one] بقي لديك رمز واحد.
    [two] بقي لديك رمزان.
    [few] بقي لديك { $count } رموز.
    [many] بقي لديك { $count } رمزًا.
   *[other] بقي لديك { $count } رمز.
}
second-factor-codes-new = اصنع رموزًا جديدة
second-factor-remove-title = أوقفها
second-factor-remove-text = عندها لا تستطيع أن تقرر شيئًا في دور يحتاج إليها.
second-factor-remove = أوقف خطوة التحقق الثانية
codes-title = رموز الاسترداد
codes-lead = اكتبها واحفظها في مكان آمن. كل رمز يعمل مرة واحدة إذا ضاع هاتفك.
codes-once = نعرضها الآن فقط. لا نستطيع عرضها مرة أخرى.
codes-go-on = حفظتها
agencies-title = المكاتب
agencies-lead = تعرض هذه المكاتب مشكلاتها هنا وتجيبك.
agencies-found = { $count ->
    [zero] لا مكاتب
    [one] مكتب واحد
    [two] مكتبان
    [few] { $count } مكاتب
    [many] { $count } مكتبًا
   *[other] { $count } مكتب
}
agencies-none = لا مكاتب بعد
agencies-none-next = يضيفها من يديرون هذا الموقع.
agency-meta = { $kind }، { $region }
agency-kind-ministry = وزارة
agency-kind-department = دائرة
agency-kind-district = مكتب محافظة
agency-kind-municipality = بلدية
agency-kind-other = مكتب حكومي آخر
agency-about = ماذا يفعل هذا المكتب
agency-about-hint = جملتان أو ثلاث جمل قصيرة.
agency-work = على ماذا يعمل
agency-under = مكاتب تتبعه
agency-challenges = { $count ->
    [zero] لا تحديات
    [one] تحدٍّ واحد
    [two] تحديان
    [few] { $count } تحديات
    [many] { $count } تحديًا
   *[other] { $count } تحدٍّ
}
agency-challenges-open = { $count ->
    [zero] لا شيء مفتوح الآن
    [one] واحد مفتوح الآن
    [two] اثنان مفتوحان الآن
    [few] { $count } مفتوحة الآن
    [many] { $count } مفتوحًا الآن
   *[other] { $count } مفتوح الآن
}
agency-pilots = { $count ->
    [zero] لا تجارب
    [one] تجربة واحدة
    [two] تجربتان
    [few] { $count } تجارب
    [many] { $count } تجربة
   *[other] { $count } تجربة
}

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
voice-pseudonym = لا تُظهر اسمي
voice-pseudonym-hint = نعطيك هنا اسمًا آخر. لا تستطيع المكاتب والفرق أن تعرف من أنت.
voice-send = أرسل صوتي
voice-promise = على { $agency } أن يجيب عن الأسئلة والاعتراضات خلال { $count ->
    [zero] أيام العمل المحددة
    [one] يوم عمل واحد
    [two] يومَي عمل
    [few] { $count } أيام عمل
    [many] { $count } يوم عمل
   *[other] { $count } يوم عمل
}.
voice-promise-none = ليس على أي مكتب أن يجيب هنا. يمكن للفريق صاحب الحل أن يجيب.
voice-safe = لا يحق لأحد أن يعاقبك على ما تقوله هنا.
voice-sign-in = ادخل لتتكلم
voice-heading = { $stance }: { $name }
voice-open = { $stance } من { $name }
voice-about = عن
voice-above = شاهد الصوت الذي يرد عليه هذا
voice-all = شاهد كل الأصوات
voice-edited = عُدّل
voice-assisted = كُتب بمساعدة شخص آخر
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
    [one] شاهد الرد
    [two] شاهد الردّين
    [few] شاهد الردود كلها: { $count }
    [many] شاهد الردود كلها: { $count }
   *[other] شاهد الردود كلها: { $count }
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
rule-none = لم تُخالَف أي قاعدة

### Writing for somebody
voice-assist = أنت تساعد شخصًا
voice-assist-go = اكتب نيابةً عن شخص تساعده
voice-assist-check = أكتب هذا نيابةً عن شخص آخر
voice-assist-name = الاسم الذي يظهر
voice-assist-name-hint = اتركه فارغًا ليظهر «شخص».
voice-assist-consent = وافق هذا الشخص على هذا الكلام

### My voices
my-voices = أصواتي
my-voices-lead = ما قلته، وماذا حدث بعده.
my-voices-none = لم تقل شيئًا بعد. شاهد تجربة وقل رأيك.
my-voices-shared = قلت هنا «وأنا أيضًا»

### Who answers in time
responsiveness-title = ما سرعة المكاتب في الجواب
responsiveness-lead = كل سؤال واعتراض يجب أن يُجاب عنه. هنا ترى من يجيب في الموعد.
responsiveness-table = الأجوبة حسب المكتب
responsiveness-span = آخر ١٢ شهرًا
responsiveness-office = المكتب
responsiveness-voices = الأصوات
responsiveness-in-time = أُجيب في الموعد
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
moderation-where = شاهد أين قيل.
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
moderation-hide = أخفِه
moderation-hide-hint = القاعدة علنية. يستطيع الكاتب أن يطلب نظرة من مشرف آخر.
moderation-restore = أظهره من جديد
moderation-restore-hint = تبدأ مهلة المكتب من جديد.
moderation-keep = أبقِه مخفيًا
moderation-keep-hint = يصل سببك إلى الكاتب.
moderation-rule = أي قاعدة؟
moderation-note = السبب الذي سيقرؤه الكاتب
moderation-note-hint = كلام بسيط ولطيف. يدخل السجل العلني. بلا أسماء.
moderation-save = احفظ وانتقل إلى التالي
moderation-skip = لي صلة بهذا المكتب، تجاوز
moderation-none = لا شيء ينتظر الفحص
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
moderation-log-open = شاهد الصوت
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
refusal-comment-settled = هذا الصوت مخفي بالفعل
refusal-consent = يجب أن يوافق الشخص. اسأله ثم ضع العلامة
refusal-own-answer = أنت كاتب هذا الصوت. اطلب من موظف آخر أن يجيب
refusal-own-me-too = هذا صوتك أنت. يستطيع غيرك أن يقول «وأنا أيضًا»
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
    صوت عن «{ $title }» لم يجب عنه { $agency } في الموعد. هو الآن عندك. يرى الجميع أنه متأخر.

    { $link }
mail-comment-replied-subject = ردّ عليك أحد: { $title }
mail-comment-replied-body =
    ردّ أحد على صوتك عن «{ $title }»:

    { $link }
mail-comment-pending-subject = صوتك محجوب مؤقتًا
mail-comment-pending-body =
    بلّغ عدة أشخاص عن صوتك حول «{ $title }». هو محجوب إلى أن ينظر فيه مشرف. لا يلزمك أن تفعل شيئًا.

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
    هناك جديد بشأن صوت من أصواتك. لحمايتك، لا تذكر هذه الرسالة أيّ صوت هو. انظر هنا:

    { $link }
### Selection
selection-title = اختيار الأفكار
selection-kicker = التحدي { $number }.
selection-heading = { $count ->
    [zero] لم تصل أي فكرة
    [one] وصلت فكرة واحدة
    [two] اختر بين فكرتين
    [few] اختر بين { $count } أفكار
    [many] اختر بين { $count } فكرة
   *[other] اختر بين { $count } فكرة
}
selection-heading-open = ما زال إرسال الأفكار مفتوحًا
selection-lead = مكتبك وحده يرى هذه الصفحة. تعرف الفرق النتيجة حين تعلنها للجميع.
selection-lead-open = يمكنك قراءة الأفكار بعد { $date }. لا أحد يقرؤها قبل ذلك.
selection-cancelled = أُلغي هذا التحدي. لا يوجد ما تختاره.
selection-released = الجميع يعرفون الاختيار منذ
selection-see-public = شاهد ما يراه الجمهور
selection-ideas = الأفكار المرسلة
selection-col-idea = الفكرة
selection-col-team = الفريق
selection-col-state = أين وصلت
selection-col-reasons = الأسباب
selection-col-do = ما يمكنك فعله
selection-decide = اقرأ وقرر
selection-read = اقرأ
selection-reasons-count = كُتب { $written } من { $needed }
selection-none = لم تصل أي فكرة
selection-none-text = يمكنك إلغاء التحدي مع ذكر السبب، أو نشر تحدٍّ جديد.
selection-release-title = أعلن للجميع
selection-release-go = أعلن الاختيار للجميع
selection-release-done = الاختيار معلن. لدى كل فريق أسبابه.
selection-release-who = المسؤول الأعلى هو من يعلن. يمكنك تحضير القرارات.
selection-release-factor = أكمل خطوة التحقق الثانية أولًا.
selection-release-hint = تعرف كل الفرق في اللحظة نفسها، ومع كل فريق أسبابه. لا رجوع في ذلك.
selection-missing = ما زال ناقصًا:
selection-all-ready = لكل الأفكار أسباب
selection-rules-title = كيف يعمل هذا
selection-rule-1 = لكل فكرة قرار وسبب عام وسبب لكل معيار.
selection-rule-2 = من كتب التحدي أو حضّر قرارًا لا يعلن النتيجة.
selection-rule-3 = لا أحد يقرر في فكرة فريقه.
selection-weight = وزنه { $weight } من ١٠٠. يقرأ الفريق هذا.
selection-why-over = أُعلنت القرارات ولا يمكن تغييرها.
selection-why-role = يحضّر القرارات المسؤول عن التحدي أو رئيس اللجنة. يمكنك القراءة.
progress-unread = لم يُقرَّر
progress-eligible = مستوفية للشروط
progress-eligible-hint = يمكن تقييمها. لا نتيجة بعد.
progress-shortlisted = في القائمة القصيرة
progress-shortlisted-hint = تنظر فيها عن قرب.
progress-selected = اختيرت
progress-selected-hint = تصبح تجربة.
progress-reserve = احتياطية
progress-reserve-hint = تتقدم إذا انسحبت فكرة مختارة.
progress-not_selected = لم تُختر
progress-not_selected-hint = يتلقى الفريق أسبابك.
progress-ineligible = غير مستوفية للشروط
progress-ineligible-hint = يكفي سبب واحد.
decide-title = قرارك
decide-lead = تصل كلماتك إلى الفريق كما هي. اذكر الجيد والناقص.
decide-progress = ماذا قررت؟
decide-reason = السبب باختصار
decide-reason-hint = جملتان أو ثلاث. إن اختيرت الفكرة قرأها الجميع.
decide-save = احفظ قراري
decide-private = لا يراه إلا مكتبك حتى يعلنه المسؤول الأعلى.
decide-kind = نوع الفريق
decide-verified = تحققنا منه
decide-verified-yes = نعم، نعرف من هم
decide-verified-no = ليس بعد
decide-sent = أُرسلت
promote-title = قدّم هذه الفكرة
promote-lead = كانت احتياطية. إن اخترتها الآن صارت تجربة وعرف الجميع.
promote-reason = لماذا الآن؟
promote-go = اختر هذه الفكرة
idea-part-steps = ما الذي يتغير للناس
idea-part-as-is = اليوم
idea-part-to-be = مع هذه الفكرة
idea-part-solution = كيف تعمل
idea-part-reasoning = لماذا يتوقعون ذلك
idea-part-evidence = الدليل حتى الآن
idea-part-team = من ينفذها
idea-part-partners = الشركاء
idea-part-timeline = الجدول الزمني
idea-part-risks = ما الذي قد يتعثر
idea-part-data = البيانات الشخصية
idea-part-access = لمن لا يقرأ جيدًا أو لا يملك هاتفًا
idea-part-licence = مدى الانفتاح
idea-part-money = المال حسب المراحل
idea-col-step = المرحلة
idea-col-when = متى
idea-col-amount = المبلغ
idea-week = الأسبوع { $number }
hoped-title = ما يأمله الفريق
hoped-not-measured = لم تُقَس
hoped-note = هذه الأرقام من الفكرة. لم يقسها أحد بعد.
award-title = الاختيار
award-lead = { $selected ->
    [zero] لم تُختر أي فكرة. عدد الأفكار المرسلة: { $sent }.
    [one] اختيرت فكرة واحدة. عدد الأفكار المرسلة: { $sent }.
    [two] اختيرت فكرتان. عدد الأفكار المرسلة: { $sent }.
    [few] اختيرت { $selected } أفكار. عدد الأفكار المرسلة: { $sent }.
    [many] اختيرت { $selected } فكرة. عدد الأفكار المرسلة: { $sent }.
   *[other] اختيرت { $selected } فكرة. عدد الأفكار المرسلة: { $sent }.
}
award-reserve = احتياطية
award-others = أفكار أخرى أُرسلت
award-unnamed = { $count ->
    [zero] لا أفكار أخرى.
    [one] وصلت فكرة أخرى. لفريقها أن يعرضها.
    [two] وصلت فكرتان أخريان. لفريقيهما عرضهما.
    [few] وصلت { $count } أفكار أخرى. لفرقها أن تعرضها.
    [many] وصلت { $count } فكرة أخرى. لفرقها أن تعرضها.
   *[other] وصلت { $count } فكرة أخرى. لفرقها أن تعرضها.
}
award-right = تلقى كل فريق أسباب القرار في فكرته.
reasons-title = القرار
reasons-why = لماذا
reasons-next = ماذا بعد
reasons-see-pilot = شاهد التجربة
reasons-heading-selected = اختيرت هذه الفكرة
reasons-heading-reserve = هذه الفكرة احتياطية
reasons-heading-not_selected = لم تُختر هذه الفكرة
reasons-heading-ineligible = هذه الفكرة غير مستوفية للشروط
reasons-next-selected = يكتب المكتب والفريق الاتفاق. ثم تبدأ التجربة.
reasons-next-reserve = إذا انسحبت فكرة مختارة فقد يختار المكتب هذه. سنكتب إلى الفريق.
reasons-next-not_selected = تبقى الفكرة لفريقها. يمكن عرضها على مكاتب أخرى على أنها حل، أو إرسالها إلى تحدٍّ آخر.
reasons-next-ineligible = يمكن للفريق إصلاح ذلك وإرسال فكرة إلى تحدٍّ آخر. لديك سؤال؟ اسأل المكتب.
refusal-decision-reason = اكتب السبب باختصار
refusal-decision-criterion = اكتب سببًا لهذا الجزء
refusal-release-none = لم تصل أي فكرة. ألغِ التحدي واذكر السبب.
refusal-release-undecided = قرر في «{ $title }»
refusal-release-reasons = اكتب كل الأسباب لـ«{ $title }»
refusal-release-own-challenge = أنت كتبت هذا التحدي. على مسؤول أعلى آخر أن يعلن.
refusal-release-own-decisions = أنت حضّرت قرارًا هنا. على مسؤول أعلى آخر أن يعلن.
refusal-selection-open = ما زال إرسال الأفكار مفتوحًا. انتظر حتى يُغلق.
refusal-selection-over = أُعلنت القرارات أو أُلغي التحدي. لا يمكن تغيير شيء.
refusal-selection-not-reserve = لا تتقدم إلا فكرة احتياطية
error-own-proposal = هذه الفكرة من فريقك. على غيرك أن يقرر.

### Pilots
pilot-description = تجربة من { $agency } و{ $organisation }. المرحلة { $number } من ٦: { $stage }.
pilot-from-challenge = من التحدي { $number }.
pilot-tag-agreement = اختيرت: الاتفاق بعد ذلك
pilot-tag-pilot = التجربة جارية
pilot-tag-proof = الدليل: القرار بعد ذلك
pilot-tag-scale = قيد التوسيع
pilot-tag-stopped = أُوقفت
pilot-stopped-title = لماذا أُوقفت هذه التجربة
pilot-take-part = هل تستخدم هذه الخدمة؟
pilot-took-part = هل استخدمت هذه الخدمة؟
pilot-take-part-text = قل ما ينجح وما لا ينجح. على المكتب أن يجيب.
pilot-say = قل رأيك
pilot-follow = تابع
pilot-unfollow = أوقف المتابعة
pilot-agreement-go = الاتفاق
pilot-stage-go = غيّر المرحلة
pilot-work-go = انشر خبرًا أو أضف موقعًا
pilot-proof-title = هل تنجح؟
pilot-proof-counting = نعدّ منذ { $date }. لا أرقام مقيسة بعد.
pilot-proof-unsigned = نعدّ من يوم بدء التجربة. لم يُوقَّع الاتفاق بعد.
pilot-proof-stopped = أُوقفت هذه التجربة. لم تُنشر هنا أرقام مقيسة.
pilot-updates-title = الأخبار
pilot-updates-none = لا أخبار بعد. تابع هذه التجربة لنخبرك.
pilot-log-title = من قرر ماذا ولماذا
pilot-log-label = القرارات، الأحدث أولًا
pilot-log-chosen = اختيرت
pilot-log-started = وُقّع الاتفاق وبدأت التجربة
pilot-log-stopped = أُوقفت
pilot-log-declined = رفض الفريق الاتفاق
pilot-next-agreement = التالي: توقيع الاتفاق
pilot-next-pilot = التالي: الانتقال إلى الدليل
pilot-next-proof = التالي: التوسيع أو مزيد من التجربة أو الإيقاف
pilot-next-scale = التالي: مكاتب أكثر
pilot-about = عن هذه التجربة
pilot-fact-agency = المكتب
pilot-fact-team = الفريق
pilot-fact-started = بدأت
pilot-fact-challenge = من التحدي
pilot-fact-idea = الفكرة
pilot-fact-idea-read = اقرأ الفكرة كاملة
pilot-sites-title = أين تجري
pilot-sites-none = لا مواقع بعد.
pilot-sites-closed = جرت هنا من قبل
pilot-researchers = للباحثين
pilot-idia-one = مرحلة التوسيع { $number } من ٦ وفق IDIA.
pilot-idia-range = مراحل التوسيع من { $first } إلى { $last } من ٦ وفق IDIA.
pilot-route-label = مراحل هذه التجربة
pilot-route-ideas = { $count ->
    [zero] لا أفكار
    [one] فكرة واحدة
    [two] فكرتان
    [few] { $count } أفكار
    [many] { $count } فكرة
   *[other] { $count } فكرة
}
pilot-route-sites = { $count ->
    [zero] لا مواقع
    [one] موقع واحد
    [two] موقعان
    [few] { $count } مواقع
    [many] { $count } موقعًا
   *[other] { $count } موقع
}
pilot-route-next-pilot = بعد الاتفاق
pilot-route-next-proof = بعد التجربة
pilot-route-next-scale = إذا كان الدليل قويًا
pilot-similar = حلول لمشكلات مشابهة
pilot-work-title = إدارة هذه التجربة
pilot-work-lead = أخبر الناس بما يجري. يصل بريد إلى المتابعين.
pilot-update-title = انشر خبرًا
pilot-update-headline = العنوان
pilot-update-headline-hint = مثلًا: تمت أول ٤٠٠ زيارة
pilot-update-text = ماذا حدث
pilot-update-text-hint = اذكر ما لم ينجح أيضًا. لا تكتب أسماء الناس ولا أرقام هواتفهم.
pilot-update-language = لغة كلامك
pilot-update-go = انشر هذا الخبر
pilot-site-add = أضف موقعًا
pilot-site-name = اسم الموقع
pilot-site-name-hint = المكتب أو المكان الذي يأتيه الناس
pilot-site-region = المنطقة
pilot-site-go = أضف هذا الموقع
pilot-site-close = أغلق هذا الموقع
pilot-stage-title = تغيير المرحلة
pilot-stage-lead = المرحلة الآن: { $stage }. يقرأ كل المتابعين سببك ويبقى في السجل العلني.
pilot-stage-to = ماذا قررت؟
pilot-stage-reason = لماذا؟
pilot-stage-reason-hint = يقرأ الجميع هذا. لا تكتب أسماء الناس.
pilot-stage-publish = قرر وأعلن للجميع
pilot-move-on = المتابعة إلى { $stage }
pilot-move-on-hint = انتهت المرحلة السابقة.
pilot-move-back = الرجوع إلى { $stage }
pilot-move-back-hint = يلزم مزيد من العمل أولًا.
pilot-move-stop = إيقاف هذه التجربة
pilot-move-stop-hint = تنتهي نهائيًا وتبقى ظاهرة مع سببك.
pilot-agreement-title = الاتفاق
pilot-decline-lead = يعد المكتب الاتفاق معكم. إن لم يستطع فريقك فقل ذلك هنا.
pilot-decline-reason = لماذا لا يستطيع فريقك؟
pilot-decline-go = رفض الاتفاق
refusal-pilot-over = انتهت هذه التجربة. لا يمكن تغيير شيء.
refusal-pilot-state = ليست هذه الخطوة التالية
refusal-pilot-signed = وُقّع الاتفاق من قبل
refusal-pilot-unsigned = وقّع الاتفاق أولًا
refusal-pilot-same-stage = التجربة في هذه المرحلة بالفعل
refusal-pilot-stage-ahead = لا يتقدم إلا بتقرير وقرار
refusal-pilot-stage-before = بعد توقيع الاتفاق لا عودة إلى ما قبل مرحلة التجربة
refusal-site-name = يوجد موقع بهذا الاسم
refusal-site-too-many = مواقع هذه التجربة كثيرة جدًا
error-not-of-pilot = هذا لفريق هذه التجربة ومكتبها فقط.
error-team-lead-only = لا يرفض الاتفاق إلا قائد الفريق.

### My desk
desk-kicker = { $who }. { $date }
desk-heading = { $count ->
    [zero] لا شيء ينتظرك
    [one] شيء واحد ينتظرك
    [two] شيئان ينتظرانك
    [few] { $count } أشياء تنتظرك
    [many] { $count } شيئًا ينتظرك
   *[other] { $count } شيء ينتظرك
}
desk-late = { $count ->
    [zero] لا تأخير.
    [one] واحد متأخر. ابدأ به.
    [two] اثنان متأخران. ابدأ بهما.
    [few] { $count } متأخرة. ابدأ بها.
    [many] { $count } متأخرًا. ابدأ بها.
   *[other] { $count } متأخر. ابدأ بها.
}
desk-next-clock = لا شيء متأخر. الموعد التالي: { $date }.
desk-lead-quiet = لا شيء متأخر ولا موعد قريب.
desk-lead-citizen = هنا ترى ما تتابعه وما أجابتك به المكاتب.
desk-show = عرض
desk-waiting-title = في انتظارك
desk-nothing = ليس هناك ما تفعله هنا. نكتب إليك حين يأتي شيء.
desk-chip-all = الكل { $count }
desk-chip-answer = أجب { $count }
desk-chip-decide = قرر { $count }
desk-chip-check = افحص { $count }
desk-chip-sign = وقّع { $count }
desk-chip-write = اكتب { $count }
desk-verb-answer-now = أجب.
desk-verb-decide-now = قرر.
desk-verb-check-now = افحص.
desk-verb-sign-now = وقّع.
desk-verb-write-now = اكتب.
desk-waiting = { $count ->
    [zero] جديد اليوم
    [one] ينتظر منذ يوم
    [two] ينتظر منذ يومين
    [few] ينتظر منذ { $count } أيام
    [many] ينتظر منذ { $count } يومًا
   *[other] ينتظر منذ { $count } يوم
}
desk-question = سؤال:
desk-stance-support = تأييد:
desk-stance-objection = اعتراض:
desk-stance-critique = نقد:
desk-stance-question = سؤال:
desk-review = هل هذا التحدي جاهز؟
desk-changes = طُلبت تعديلات:
desk-prepare = { $count } من { $all } من الأفكار تنتظر قرارًا:
desk-release = { $count ->
    [zero] القرارات جاهزة، أعلنها:
    [one] القرار جاهز، أعلنه:
    [two] القراران جاهزان، أعلنهما:
    [few] القرارات الـ{ $count } جاهزة، أعلنها:
    [many] القرارات الـ{ $count } جاهزة، أعلنها:
   *[other] القرارات الـ{ $count } جاهزة، أعلنها:
}
desk-agreement = وقّع الاتفاق:

desk-draft = مسودتك:
desk-request = يسأل مكتب عن حلكم:
desk-partner = يدعوكم فريق إلى الانضمام:
desk-question-do = اكتب جوابًا
desk-comment-do = اكتب جوابًا
desk-review-do = اقرأ وافحص
desk-changes-do = أصلحه
desk-prepare-do = تابع
desk-release-do = اقرأ وأعلن
desk-agreement-do = اقرأ ووقّع
desk-draft-do = تابع الكتابة
desk-request-do = اقرأ وأجب
desk-partner-do = اقرأ وأجب
desk-same = { $count ->
    [zero] لم يقل ذلك غيره.
    [one] قال شخص واحد الشيء نفسه.
    [two] قال شخصان الشيء نفسه.
    [few] قال { $count } أشخاص الشيء نفسه.
    [many] قال { $count } شخصًا الشيء نفسه.
   *[other] قال { $count } شخص الشيء نفسه.
}
desk-escalated = تأخر فانتقل إلى المسؤول الأعلى.
desk-invitations = الدعوات
desk-invitation = يدعوك { $who } بصفة: { $role }. افتح الرابط في بريدك قبل { $date }.
desk-team-page = صفحة الفريق
desk-team-ideas = أفكاركم
desk-team-no-ideas = لم ترسلوا فكرة بعد.
desk-team-find = ابحث عن مشكلة لتحلها
desk-team-reasons = اقرأ الأسباب
desk-untitled = مسودة بلا اسم
desk-questions = أسئلتك
desk-question-answered = أُجيب
desk-voices = أجوبة لك
desk-voices-all = شاهد كل أصواتي
desk-no-answers = لا أجوبة بعد. حين تتكلم يأتي الجواب هنا.
desk-answer-read = اقرأه في مكانه
desk-changed = تغيّر شيء
desk-promise = وعدكم للمواطنين
desk-promise-share = من ١٠٠ أُجيب عنها في الموعد
desk-promise-goal = الهدف: { $goal }.
desk-promise-average = تجيبون خلال { $time } في المتوسط.
desk-promise-none = لم ينتظر أحد جوابًا بعد.
desk-promise-all = شاهد كل المكاتب
desk-start = ابدأ شيئًا
desk-start-challenge = انشر تحديًا جديدًا
desk-start-copy = ابحث عن حل ناجح
desk-start-find = ابحث عن تحدٍّ
desk-start-use-case = اعرض حلًا لفريقك
desk-moderation = افحص الأصوات المبلَّغ عنها
desk-follows = تتابع
desk-no-follows = لا شيء بعد. اضغط «تابع» في صفحة فتظهر هنا.
desk-board = أين عملنا
desk-board-list = شاهدها في قائمة
desk-board-gold = الحافة الذهبية تعني أنه ينتظرك.
desk-more = { $count } أخرى
desk-card-draft = { $count ->
    [zero] مسودة من اليوم
    [one] مسودة منذ يوم
    [two] مسودة منذ يومين
    [few] مسودة منذ { $count } أيام
    [many] مسودة منذ { $count } يومًا
   *[other] مسودة منذ { $count } يوم
}
desk-card-review = يراجعه زميل
desk-card-changes = طُلبت تعديلات
desk-card-choice = قُرر { $prepared } من { $all }
desk-card-ideas = { $count ->
    [zero] لا أفكار
    [one] فكرة واحدة
    [two] فكرتان
    [few] { $count } أفكار
    [many] { $count } فكرة
   *[other] { $count } فكرة
}
desk-card-sites = { $count ->
    [zero] لا مواقع
    [one] موقع واحد
    [two] موقعان
    [few] { $count } مواقع
    [many] { $count } موقعًا
   *[other] { $count } موقع
}
desk-card-day = اليوم { $count }
desk-card-agreement = الاتفاق بعد ذلك

### Mail about selection and pilots
mail-selection-ready-subject = كل القرارات جاهزة: { $title }
mail-selection-ready-body =
    لكل أفكار «{ $title }» قرار بأسبابه. اقرأها وأعلنها للجميع:

    { $link }
mail-selection-released-subject = أُعلن الاختيار: { $title }
mail-selection-released-body =
    اختار المكتب بين أفكار «{ $title }». اقرأ من اختير ولماذا:

    { $link }
mail-proposal-decided-subject = { $outcome ->
    [selected] اختيرت فكرتكم: { $title }
    [reserve] فكرتكم احتياطية: { $title }
    [ineligible] فكرتكم غير مستوفية للشروط: { $title }
   *[not_selected] لم تُختر فكرتكم: { $title }
}
mail-proposal-decided-body =
    قرر المكتب في «{ $title }» للتحدي «{ $challenge }». اقرأ الأسباب وما يلي:

    { $link }
mail-pilot-signed-subject = تبدأ تجربة: { $title }
mail-pilot-signed-body =
    وُقّع الاتفاق وتبدأ تجربة «{ $title }». اقرأ ما اتُّفق عليه:

    { $link }
mail-pilot-declined-subject = رفض الفريق: { $title }
mail-pilot-declined-body =
    رفض فريق «{ $title }» الاتفاق. السبب: { $reason }

    { $link }
mail-pilot-moved-subject = { $to ->
    [proof] المرحلة الآن الدليل: { $title }
    [scale] المرحلة الآن التوسيع: { $title }
   *[pilot] المرحلة الآن التجربة: { $title }
}
mail-pilot-moved-body =
    غيّر المكتب مرحلة «{ $title }». السبب: { $reason }

    { $link }
mail-pilot-stopped-subject = أُوقفت: { $title }
mail-pilot-stopped-body =
    أوقف المكتب تجربة «{ $title }». السبب: { $reason }

    { $link }
mail-pilot-updated-subject = خبر: { $headline }
mail-pilot-updated-body =
    خبر عن تجربة «{ $title }»: { $headline }

    { $link }
mail-pilot-site-opened-subject = موقع جديد: { $site }
mail-pilot-site-opened-body =
    تجري تجربة «{ $title }» الآن في { $site }.

    { $link }
mail-pilot-site-closed-subject = أُغلق موقع: { $site }
mail-pilot-site-closed-body =
    لم تعد تجربة «{ $title }» تجري في { $site }.

    { $link }
# End of selection, pilots and desks.
### Search and lists
search-all-heading = البحث
search-all-lead = المشكلات والحلول والتجارب والمكاتب والفرق وأصوات الناس. كلها في مكان واحد.
search-all-label = عمّ تبحث؟
search-all-found = { $count ->
    [0] لم نجد شيئًا
    [one] وجدنا نتيجة واحدة
    [two] وجدنا نتيجتين
    [few] وجدنا { $count } نتائج
    [many] وجدنا { $count } نتيجة
   *[other] وجدنا { $count } نتيجة
}
search-challenges-heading = التحديات
search-challenges-lead = مشكلات تريد المكاتب حلها. ابحث عن واحدة تقدر على حلها وأرسل فكرتك.
search-challenges-label = ابحث في التحديات
search-challenges-found = { $count ->
    [0] لا يوجد تحدٍّ يوافق بحثك
    [one] وجدنا تحديًا واحدًا
    [two] وجدنا تحديين
    [few] وجدنا { $count } تحديات
    [many] وجدنا { $count } تحديًا
   *[other] وجدنا { $count } تحدٍّ
}
search-use-cases-heading = حلول تعمل
search-use-cases-lead = أشياء تعمل بالفعل في مكان ما. يمكن لأي مكتب أن يطلب تجربتها.
search-use-cases-label = ابحث في الحلول
search-use-cases-found = { $count ->
    [0] لا يوجد حل يوافق بحثك
    [one] وجدنا حلًا واحدًا
    [two] وجدنا حلّين
    [few] وجدنا { $count } حلول
    [many] وجدنا { $count } حلًا
   *[other] وجدنا { $count } حل
}
search-pilots-heading = التجارب
search-pilots-lead = حلول تُجرَّب الآن، وما نتج عن التي سبقتها.
search-pilots-label = ابحث في التجارب
search-pilots-found = { $count ->
    [0] لا توجد تجربة توافق بحثك
    [one] وجدنا تجربة واحدة
    [two] وجدنا تجربتين
    [few] وجدنا { $count } تجارب
    [many] وجدنا { $count } تجربة
   *[other] وجدنا { $count } تجربة
}
search-hint = خدمة أو مكان أو مكتب. لا يلزم أن يكون الإملاء صحيحًا تمامًا.
search-go = ابحث
search-suggestions = عناوين مطابقة
search-shorter = قصّر القائمة
search-update = حدّث النتائج
search-order = الترتيب
search-order-go = رتّب
search-order-best = الأقرب إلى بحثك
search-order-newest = الأحدث
search-order-closing = يُغلق قريبًا
search-order-people = الأكثر نفعًا للناس
search-order-proof = الأقوى دليلًا
search-order-far = الأكثر تقدمًا
search-filling = ما زلنا نرتّب. بعض الأشياء لا يظهر بعد. حاول بعد دقيقة.
search-did-you-mean = هل تقصد
search-chosen = عوامل التصفية التي اخترتها
search-remove = أزل عامل التصفية:
search-remove-all = أزل الكل
search-nothing = لا شيء يوافق بحثك. جرّب كلمات أقل أو كلمات أخرى. ويمكنك أن تحفظ هذا البحث فنخبرك حين يظهر جديد.
search-way-filters = ابحث بلا تصفية
search-way-fewer = ابحث عن «{ $words }»
search-way-everywhere = ابحث في كل مكان، لا في هذه القائمة فقط
search-save = احفظ هذا البحث
search-save-hint = نراسلك حين يظهر جديد يوافقه. ويمكنك أن توقفه متى شئت.
search-save-sign-in = ادخل لتحفظ هذا البحث
search-filter-kind = النوع
search-filter-stage = المرحلة
search-filter-service = الخدمة
search-filter-who = من يمكنه إرسال فكرة
search-filter-team = من صنعه
search-filter-proof = الدليل
search-filter-place = المكان
search-filter-office = المكتب
search-filter-language = لغة الكتابة
search-all-place = كل الأماكن
search-all-office = كل المكاتب
search-office-unknown = مكتب
search-stage-open = مفتوح للأفكار
search-proof-level = المستوى { $level }
search-proof-of-five = الدليل: المستوى { $level } من ٥
search-kind-challenge = مشكلة
search-kind-use-case = حل
search-kind-proposal = فكرة
search-kind-pilot = تجربة
search-kind-agency = مكتب
search-kind-organisation = فريق
search-kind-comment = صوت
search-kind-decision = اختيار
search-kinds-challenge = المشكلات
search-kinds-use-case = الحلول
search-kinds-proposal = الأفكار
search-kinds-pilot = التجارب
search-kinds-agency = المكاتب
search-kinds-organisation = الفرق
search-kinds-comment = الأصوات
search-kinds-decision = الاختيارات
search-people-a-year = { $count ->
    [zero] لا أحد في السنة.
    [one] شخص واحد في السنة.
    [two] شخصان في السنة.
    [few] { $count } أشخاص في السنة.
    [many] { $count } شخصًا في السنة.
   *[other] { $count } شخص في السنة.
}
search-tcv-today = اليوم، لشخص واحد
search-tcv-with = مع هذا الحل، لشخص واحد
search-draft = لم يُنشر بعد
search-cancelled = سُحب
search-opens = يُفتح { $day }
search-open = مفتوح
search-closed = أُغلق باب الأفكار
search-ideas = { $count ->
    [zero] لا أفكار بعد
    [one] فكرة واحدة حتى الآن
    [two] فكرتان حتى الآن
    [few] { $count } أفكار حتى الآن
    [many] { $count } فكرة حتى الآن
   *[other] { $count } فكرة حتى الآن
}
search-pilots = { $count ->
    [zero] لا تجارب
    [one] تجربة واحدة
    [two] تجربتان
    [few] { $count } تجارب
    [many] { $count } تجربة
   *[other] { $count } تجربة
}
agency-promise = وعده للمواطنين
agency-answers-of-100 = من ١٠٠ أُجيب عنها في الموعد
agency-answers-days = { $count ->
    [zero] نصف الأجوبة جاء في اليوم نفسه.
    [one] نصف الأجوبة جاء خلال يوم واحد.
    [two] نصف الأجوبة جاء خلال يومين.
    [few] نصف الأجوبة جاء خلال { $count } أيام.
    [many] نصف الأجوبة جاء خلال { $count } يومًا.
   *[other] نصف الأجوبة جاء خلال { $count } يوم.
}
agency-all-answers = شاهد من يجيب في الموعد
agency-phone = الهاتف
agency-lead = أنت تقود هذا المكتب
agency-name = اسم المكتب
agency-kind = النوع
agency-region = أين هو
agency-parent = يتبع
agency-parent-hint = المكتب الذي فوقه.
agency-no-parent = لا يتبع مكتبًا آخر
agency-language = اللغة
agency-language-hint = اللغة التي يكتب بها هذا المكتب.
agency-country = البلد
agency-country-hint = حرفان لاتينيان، مثل JO
agency-time-zone = المنطقة الزمنية
agency-time-zone-hint = مثل Asia/Amman
agency-currency = العملة
agency-new-title = أضف مكتبًا
agency-edit-title = عدّل بيانات المكتب
agency-settings-title = الأيام والحدود
agency-settings-lead = كم ينتظر المواطن، ومتى يجب الجواب. كل تغيير معلن.
agency-people-title = الناس والأدوار
agency-people-lead = من يعمل هنا وما الذي يحق لكل شخص. لا أحد يقرر وحده.
agency-people-now = من يعمل هنا
agency-people-none = لا أحد بعد. ادعُ رئيس المكتب أولًا.
agency-open = مفتوح
agency-closed = مغلق
agency-close = أغلق هذا المكتب
agency-close-text = تختفي صفحته وتبقى قراراته. ونخبر من يعملون فيه.
agency-open-again = افتحه من جديد
agency-open-text = تعود صفحته مع كل قراراته.
setting-limits = من { $least } إلى { $most }. المعتاد { $usual }.
setting-answer_days = أيام العمل لإجابة المواطن
setting-escalation_days = أيام العمل بعدها حتى نخبر المسؤول الأعلى
setting-me_too_due = كم شخصًا يجب أن يقول «وأنا أيضًا» قبل أن يصير الجواب واجبًا
setting-report_hide = كم بلاغًا يحجب الصوت إلى أن نتحقق
setting-comment_edit_minutes = الدقائق التي يمكن فيها تعديل الصوت
setting-amendment_extra_days = الأيام التي تبقى بعد تغيير القواعد
setting-request_days = أيام العمل لإجابة الفريق
setting-pilot_update_days = الأيام بلا أخبار قبل التنبيه على تجربة
role-agency_owner-does = يضمّ الناس إلى المكتب ويعطي الأدوار.
role-challenge_owner-does = يكتب التحديات ويجيب عن الأسئلة.
role-senior_owner-does = يوافق ويختار ويوقف، إلا في تحدٍّ كتبه هو.
role-panel_chair-does = يقود من يقيّمون.
role-evaluator-does = يقيّم الأفكار وحده مع الأسباب.
role-evidence_verifier-does = يدقق الدليل، ولا يتبع أي طرف.
role-finance_approver-does = يوافق على صرف ما قبله غيره.
role-facilitator-does = يساعد المواطنين في مركز الخدمة بموافقتهم.
roles-of = ما الذي يحق لهذا الشخص أن يفعله
roles-of-hint = إذا أزلت كل العلامات فلن يعمل هنا بعد ذلك.
roles-change = غيّر الأدوار
roles-look = انتبه
roles-to-separate = { $one } و{ $other }: الأفضل شخصان. لا يستطيع الشخص نفسه أن يفعل الأمرين في شيء واحد.
invite = ادعُ شخصًا
invite-email = بريده الإلكتروني
invite-role = الدور
invite-send = أرسل الدعوة
invitations-open = دعوات تنتظر
invitation-until = صالحة حتى
invitation-take-back = اسحبها
invitation-title = دعوة
invitation-lead = يدعوك { $person } إلى المشاركة. دورك: { $role }.
invitation-for = هذه الدعوة لـ
invitation-accept = نعم، أشارك
invitation-sign-in = ادخل أولًا بهذا العنوان.
invitation-other-address = دخلت بعنوان آخر
invitation-other-address-next = اخرج، ثم افتح الرابط من جديد وادخل بالعنوان الصحيح.
invitation-accepted = استُخدمت هذه الدعوة
invitation-accepted-next = تجد مكاتبك وفرقك في صفحة مهامك.
invitation-taken-back = سُحبت هذه الدعوة
invitation-taken-back-next = اسأل من دعاك.
invitation-old = هذه الدعوة قديمة
invitation-old-next = كانت صالحة ١٤ يومًا. اطلب دعوة جديدة.
organisations-title = الفرق
organisations-lead = شركات ناشئة وشركات وجمعيات وجامعات تجرب الحلول.
organisations-found = { $count ->
    [zero] لا فرق
    [one] فريق واحد
    [two] فريقان
    [few] { $count } فرق
    [many] { $count } فريقًا
   *[other] { $count } فريق
}
organisation-register = سجّل فريقك
organisation-new-title = سجّل فريقك
organisation-edit-title = عدّل بيانات الفريق
organisation-form-lead = يستطيع الجميع قراءة هذا.
organisation-name = اسم الفريق
organisation-name-note = تحققنا من هذا الاسم. إذا غيّرته فعلينا أن نتحقق من جديد.
organisation-kind = النوع
organisation-region = أين أنتم
organisation-about = ماذا تفعلون
organisation-about-hint = جملتان أو ثلاث جمل قصيرة.
organisation-website = الموقع
organisation-website-hint = يبدأ بـ ⁨https://⁩
organisation-language = اللغة التي تكتبون بها
organisation-verified = تحققنا منه
organisation-not-verified = لم نتحقق منه
organisation-checked = هل هو حقيقي؟
organisation-verified-text = تحققنا من هذا الفريق في
organisation-not-verified-text = لم يتحقق أحد من هذا الفريق بعد.
organisation-ask = اطلب أن نتحقق
organisation-asked = طلبتم ذلك. سنكتب إليكم.
organisation-use-cases = حلول تعمل في مكان آخر
organisation-no-use-cases = لم يُعرض شيء بعد.
organisation-pilots = التجارب
organisation-yours = فريقك
organisation-people-title = أعضاء الفريق
organisation-people-now = من في الفريق
organisation-me = أنت
organisation-make-admin = اجعله قائد الفريق
organisation-make-member = اجعله عضوًا
organisation-leave = اترك الفريق
organisation-remove = أخرجه
admin-title = الإدارة
admin-overview = ما ينتظر
admin-people = الناس
admin-mail = البريد
admin-record = السجل
admin-teams-waiting = { $count ->
    [zero] لا فريق ينتظر التحقق
    [one] فريق واحد ينتظر التحقق
    [two] فريقان ينتظران التحقق
    [few] { $count } فرق تنتظر التحقق
    [many] { $count } فريقًا ينتظر التحقق
   *[other] { $count } فريق ينتظر التحقق
}
admin-mail-waiting = { $count ->
    [zero] لا رسائل تنتظر
    [one] رسالة واحدة تنتظر
    [two] رسالتان تنتظران
    [few] { $count } رسائل تنتظر
    [many] { $count } رسالة تنتظر
   *[other] { $count } رسالة تنتظر
}
admin-mail-failed = { $count ->
    [zero] لم تفشل أي رسالة
    [one] رسالة واحدة لم تصل
    [two] رسالتان لم تصلا
    [few] { $count } رسائل لم تصل
    [many] { $count } رسالة لم تصل
   *[other] { $count } رسالة لم تصل
}
admin-people-found = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
admin-go-teams = تحقق من الفرق
admin-go-mail = شاهد البريد
admin-go-people = ابحث عن شخص
admin-people-search = الاسم أو البريد
admin-name = الاسم
admin-since = هنا منذ
admin-state = الحالة
admin-do = ما يمكنك فعله
admin-active = مفتوح
admin-suspended = مغلق
admin-platform-roles = أدوار الموقع كله
admin-role-give = أعطِ
admin-role-take = اسحب
admin-suspend-title = أغلق هذا الحساب
admin-suspend = أغلق الحساب
admin-reopen-title = افتح هذا الحساب
admin-reopen = افتح الحساب
admin-reason = السبب
admin-reason-person = نرسله إلى الشخص.
admin-reason-public = يستطيع الجميع قراءته.
admin-reason-team = يستطيع الجميع قراءته، ونرسله إلى الفريق أيضًا.
admin-all-teams = شاهد كل الفرق
admin-asked-on = طُلب في
admin-check = تحقق
admin-nothing = لا شيء ينتظر هنا.
admin-team-page = شاهد صفحة الفريق
admin-verify = إنه حقيقي
admin-verify-no = ارفض
admin-unverify = اسحب التحقق
admin-mail-is-waiting = تنتظر
admin-mail-is-failed = لم تصل
admin-mail-is-sent = أُرسلت
admin-mail-retry = أعد إرسال الكل الآن
admin-mail-failed-list = رسائل لم تصل
admin-mail-kind = النوع
admin-mail-when = فشلت في
admin-mail-tries = المحاولات
admin-record-lead = أحدث القرارات بحسب الدور. لا تُكتب أسماء الناس هنا.
admin-record-see = شاهد
record-agency-created = أُضيف مكتب
record-agency-edited = تغيّر مكتب
record-agency-closed = أُغلق مكتب
record-agency-opened = فُتح مكتب من جديد
record-setting-changed = تغيّر حد
record-role-given = أُعطي دور
record-role-taken = سُحب دور
record-organisation-verified = تم التحقق من فريق
record-organisation-unverified = سُحب التحقق من فريق
record-person-suspended = أُغلق حساب
record-person-reopened = فُتح حساب
refusal-country = اكتب حرفين لاتينيين، مثل JO
refusal-time-zone = اكتب منطقة زمنية مثل Asia/Amman
refusal-agency-circle = هذا المكتب تحته. اختر غيره.
refusal-last-admin = أنت آخر قائد للفريق. اجعل شخصًا آخر قائدًا أولًا.
refusal-last-head = هذا آخر رئيس للمكتب. اجعل شخصًا آخر رئيسًا أولًا.
refusal-last-administrator = هذا آخر مدير للموقع. اجعل شخصًا آخر مديرًا أولًا.
refusal-organisation-name = لفريق آخر هذا الاسم. اختر غيره.
refusal-own-account = هذا حسابك أنت. اطلب ذلك من مدير آخر للموقع.
refusal-has-role = لدى هذا الشخص هذا الدور بالفعل.
refusal-password-short = اكتب { $least } حرفًا أو أكثر
refusal-password-common = كثيرون يجربون كلمة المرور هذه. اختر غيرها.
refusal-password-wrong = العنوان أو كلمة المرور غير صحيح.
refusal-password-current = هذه ليست كلمة المرور الحالية.
refusal-second-factor = الرمز غير صحيح أو استُخدم. انتظر الرمز التالي.
refusal-second-factor-there = خطوة التحقق الثانية مفعّلة لديك. أوقفها أولًا.
refusal-second-factor-missing = خطوة التحقق الثانية غير مفعّلة لديك. فعّلها أولًا.
refusal-invitation-accepted = استُخدمت هذه الدعوة.
refusal-invitation-old = هذه الدعوة قديمة.
refusal-invitation-other-address = هذه الدعوة لعنوان آخر.
refusal-invitation-taken-back = سُحبت هذه الدعوة.
error-not-a-team-lead = لا يستطيع هذا إلا قائد الفريق.
error-own-organisation = أنت في هذا الفريق. على مدير آخر للموقع أن يتحقق منه.
mail-invitation-subject = يدعوك { $person } إلى { $place }
mail-invitation-body =
    يدعوك { $person } إلى المشاركة في { $place }. دورك: { $role }.

    افتح هذه الصفحة وادخل بهذا العنوان واضغط الزر:
    { $link }

    تصلح ١٤ يومًا. إذا لم تعرف لماذا وصلتك فلا تفعل شيئًا.
mail-invitation-accepted-subject = { $person } يشارك في { $place }
mail-invitation-accepted-body =
    قبل { $person } دعوتك إلى { $place }.

    { $link }
mail-role-given-subject = لديك دور جديد في { $place }
mail-role-given-body =
    أنت الآن: { $role } في { $place }.

    انظر أدوارك:
    { $link }
mail-role-taken-subject = انتهى دور في { $place }
mail-role-taken-body =
    لم تعد: { $role } في { $place }.

    انظر أدوارك:
    { $link }
mail-agency-closed-subject = أُغلق { $agency } في «بايلوتاج»
mail-agency-closed-body =
    أغلق مدير الموقع { $agency }. السبب: { $reason }

    { $link }
mail-agency-opened-subject = فُتح { $agency } من جديد في «بايلوتاج»
mail-agency-opened-body =
    أعاد مدير الموقع فتح { $agency }. السبب: { $reason }

    { $link }
mail-organisation-verification-asked-subject = فريق { $organisation } يطلب التحقق منه
mail-organisation-verification-asked-body =
    يطلب الفريق { $organisation } أن تتحقق من أنه حقيقي.

    { $link }
mail-organisation-verified-subject = تحققنا من { $organisation }
mail-organisation-verified-body =
    لفريقك { $organisation } الآن علامة «تحققنا منه». كتبنا: { $reason }

    { $link }
mail-organisation-unverified-subject = { $organisation } من دون علامة التحقق
mail-organisation-unverified-body =
    ليس لفريقك { $organisation } علامة «تحققنا منه». السبب: { $reason }

    يمكنك أن تطلب من جديد:
    { $link }
mail-organisation-member-left-subject = ترك شخص فريق { $organisation }
mail-organisation-member-left-body =
    لم يعد أحد الأشخاص في الفريق { $organisation }.

    { $link }
mail-organisation-member-changed-subject = تغيّر دورك في { $organisation }
mail-organisation-member-changed-body =
    أنت الآن في الفريق { $organisation }: { $role }.

    { $link }
mail-password-changed-subject = تغيّرت كلمة المرور
mail-password-changed-body =
    وُضعت كلمة مرور لك في «بايلوتاج» أو تغيّرت. لم تكن أنت؟ ادخل بالبريد وغيّرها فورًا:
    { $link }
mail-password-removed-subject = حُذفت كلمة المرور
mail-password-removed-body =
    تدخل الآن إلى «بايلوتاج» بالبريد فقط. لم تكن أنت؟ انظر إعداداتك فورًا:
    { $link }
mail-second-factor-set-subject = فُعّلت خطوة التحقق الثانية
mail-second-factor-set-body =
    فُعّلت خطوة التحقق الثانية لحسابك. لم تكن أنت؟ اتصل بالرقم ٣٣٣ فورًا.

    { $link }
mail-second-factor-removed-subject = أُوقفت خطوة التحقق الثانية
mail-second-factor-removed-body =
    أُوقفت خطوة التحقق الثانية لحسابك. لم تكن أنت؟ اتصل بالرقم ٣٣٣ فورًا.

    { $link }
mail-recovery-code-used-subject = استُخدم رمز استرداد
mail-recovery-code-used-body =
    استخدم شخص أحد رموز الاسترداد الخاصة بك. لم تكن أنت؟ اتصل بالرقم ٣٣٣ فورًا.

    { $link }
mail-recovery-codes-renewed-subject = لديك رموز استرداد جديدة
mail-recovery-codes-renewed-body =
    لم تعد رموز الاسترداد القديمة تعمل. لم تكن أنت؟ اتصل بالرقم ٣٣٣ فورًا.

    { $link }
mail-person-suspended-subject = حسابك مغلق مؤقتًا
mail-person-suspended-body =
    { $name }، أغلقنا حسابك في «بايلوتاج» مؤقتًا. السبب: { $reason }

    إذا رأيت أن هذا خطأ فاتصل بالرقم ٣٣٣، أو اقرأ هنا ما يمكنك فعله:
    { $link }
mail-person-reopened-subject = حسابك مفتوح من جديد
mail-person-reopened-body =
    { $name }، حسابك في «بايلوتاج» مفتوح من جديد. كتبنا: { $reason }

search-sites = { $count ->
    [zero] بلا مكان بعد
    [one] في مكان واحد
    [two] في مكانين
    [few] في { $count } أماكن
    [many] في { $count } مكانًا
   *[other] في { $count } مكان
}
search-stopped = أُوقفت
search-selected = اختيرت
search-verified = فريق تحققنا منه
search-proposal-for = فكرة لحل: { $title }
search-decision-for = الاختيار في: { $title }
search-stance-support = تأييد
search-stance-objection = اعتراض
search-stance-critique = نقد
search-stance-question = سؤال
search-me-too = { $count ->
    [zero] لا أحد غيره بعد
    [one] شخص آخر يقول مثل هذا
    [two] شخصان آخران يقولان مثل هذا
    [few] { $count } آخرون يقولون مثل هذا
    [many] { $count } آخرون يقولون مثل هذا
   *[other] { $count } آخرون يقولون مثل هذا
}
search-similar = ما يشبه هذا
saved-title = عمليات البحث المحفوظة
saved-lead = نراسلك حين يظهر جديد يوافق واحدًا من هذه.
saved-words = «{ $words }»
saved-since = حُفظ في
saved-remove = أوقف
saved-none = ليس لديك بحث محفوظ. ابحث عن شيء ثم اضغط «احفظ هذا البحث».
saved-go = ابحث في التحديات
refusal-saved-search-unknown = لا يمكن حفظ هذا البحث. ارجع إلى قائمة وابحث من جديد.
refusal-saved-search-many = لديك { $most } من عمليات البحث المحفوظة. أوقف واحدًا أولًا.
mail-saved-search-found-subject = { $count ->
    [zero] لا جديد في بحثك
    [one] شيء جديد يوافق بحثك
    [two] شيئان جديدان يوافقان بحثك
    [few] { $count } أشياء جديدة توافق بحثك
    [many] { $count } شيئًا جديدًا يوافق بحثك
   *[other] { $count } شيء جديد يوافق بحثك
}
mail-saved-search-found-body =
    مرحبًا { $name }،

    هذا جديد ويوافق بحثًا حفظته:

    { $titles }

    انظر إليها كلها:
    { $link }

### Ideas: form, receipt, page, list
proposal-about = عن هذه الفكرة
proposal-about-challenge = عن هذا التحدي
proposal-crumb = فكرة
proposal-by = من
proposal-untitled = فكرة بلا عنوان
proposal-list-comma = ،{" "}
proposal-state-draft = مسودة
proposal-state-submitted = أُرسلت
proposal-state-eligible = مستوفية للشروط
proposal-state-ineligible = غير مستوفية للشروط
proposal-state-shortlisted = في القائمة القصيرة
proposal-state-selected = اختيرت
proposal-state-reserve = احتياطية
proposal-state-not_selected = لم تُختر
proposal-state-contracted = تم الاتفاق
proposal-state-declined = رفضها الفريق
proposal-state-withdrawn = سُحبت
proposal-new-title = أرسل فكرتك
proposal-new-lead = تحتاج ساعة تقريبًا. يمكنك أن تتوقف ثم تعود. فريقك وحده يقرأ مسودتك.
proposal-new-no-team = الأفكار تأتي من فريق. لست في فريق بعد.
proposal-new-make-team = أضف فريقي
proposal-new-begun = بدأ فريقك
proposal-new-which = من أي فريق؟
proposal-new-which-hint = كل أعضاء الفريق يكتبون المسودة ويقرؤونها.
proposal-new-not-asked = هذا التحدي ليس لهذا النوع من الفرق.
proposal-new-go = ابدأ
proposal-steps = خطوات هذا النموذج
proposal-step = الخطوة { $count } من ٥
proposal-back = عد إلى الخطوة { $count }
proposal-part-team = فريقك
proposal-part-idea = فكرتك
proposal-part-plan = خطة التجربة
proposal-part-money = المال
proposal-part-check = راجع وأرسل
proposal-lead-team = أخبرنا من سيقوم بالعمل.
proposal-lead-idea = اكتبها كأنك تحكي لجارك. يكفي الجواب القصير.
proposal-lead-plan = أخبرنا ماذا سيتغير وكيف ستجرب فكرتك.
proposal-lead-money = قسّم العمل إلى أجزاء. يُدفع كل جزء عند إتمامه.
proposal-lead-check = اقرأها مرة أخرى. يمكنك تغييرها حتى إغلاق باب الأفكار.
proposal-team-of = تكتب باسم
proposal-field-language = لغة أجوبتك
proposal-field-team = من في الفريق؟
proposal-field-partners = الشركاء
proposal-field-title = العنوان
proposal-field-summary = الخلاصة
proposal-field-solution = ماذا ستفعلون؟
proposal-field-as_is = ماذا يفعل الشخص اليوم خطوة خطوة؟
proposal-field-to_be = ماذا سيفعل الشخص مع فكرتك خطوة خطوة؟
proposal-field-evidence = ماذا جربتم حتى الآن؟
proposal-field-time_days = كم يومًا سيحتاج الشخص؟
proposal-field-cost = التكلفة على الشخص
proposal-field-cost-in = كم سيكلف الشخص؟ ({ $currency })
proposal-field-visits = كم زيارة إلى المكتب؟
proposal-field-reasoning = لماذا تتوقعون هذه الأرقام؟
proposal-field-timeline = ما الذي سيحدث ومتى؟
proposal-field-accessibility = كيف تعمل لمن لا هاتف له أو لا يقرأ؟
proposal-field-data_protection = كيف تحمون بيانات الناس؟
proposal-field-risks = ما الذي قد يتعثر؟
proposal-field-licence = من يحق له استعمال ما تصنعون؟
proposal-field-milestone_name = ماذا يكتمل؟
proposal-field-milestone_amount = المبلغ
proposal-field-milestone_weeks = أسابيع من البداية
proposal-milestone = الجزء { $count }
proposal-hint-language = اكتب باللغة التي تتقنها.
proposal-hint-team = يمكن كتابة الأسماء. قل ماذا يفعل كل شخص.
proposal-hint-partners = واحد في كل سطر.
proposal-hint-title = حتى ١٢٠ حرفًا.
proposal-hint-summary = جملتان أو ثلاث، حتى ٤٠٠ حرف. قد يقرؤها الجميع بعد الاختيار.
proposal-hint-solution = حتى ٦٬٠٠٠ حرف.
proposal-hint-lines = واحد في كل سطر.
proposal-hint-to_be = خطوة في كل سطر. الأقل أفضل.
proposal-hint-evidence = قل أين، ومع كم شخص، وماذا وجدتم.
proposal-hint-time_days = من أول خطوة إلى آخرها. نصف يوم يُكتب ٠٫٥.
proposal-hint-cost = الرسم والسفر والأجر الضائع معًا.
proposal-hint-visits = المتوسط. مثلًا ١٫٥
proposal-hint-reasoning = بيّن كيف تصلون من اليوم إلى هذه الأرقام.
proposal-hint-timeline = بالأسابيع من البداية.
proposal-hint-data_protection = قل ماذا تجمعون ومن يراه ومتى تمحونه.
proposal-hint-risks = وماذا ستفعلون حينها.
proposal-hint-licence = مثلًا: مفتوح المصدر، أو اسم الرخصة.
proposal-hint-budget = كل الأجزاء معًا { $budget } أو أقل.
proposal-save-next = احفظ وتابع
proposal-save-later = احفظ وتوقف الآن
proposal-save-failed = لم تُحفظ الصفحة وحدها. ربما غيّرها شخص آخر. اضغط زرًا لحفظها.
proposal-saved = حُفظت: { $time }.
proposal-saved-until = يمكنك إغلاق الصفحة والعودة حتى { $time }.
proposal-files = الملفات
proposal-partners = فرق تنضم إليكم
proposal-partners-text = الفريق المنضم يكتب هنا أيضًا. فريقكم وحده يرسل الفكرة.
proposal-partner-in = انضم
proposal-partner-waits = دُعي ولم يجب بعد
proposal-partner-name = اسم الفريق
proposal-partner-name-hint = كما يظهر في صفحته هنا.
proposal-partner-ask = ادعُ هذا الفريق
proposal-partner-remove = أزل
proposal-side-challenge = التحدي
proposal-side-goal = الهدف
proposal-side-budget = مال التجربة
proposal-side-closes = الإغلاق
proposal-side-criteria = ستسأل اللجنة
proposal-side-stuck = هل تحتاج إلى مساعدة؟
proposal-side-stuck-text = اتصل بالرقم ٣٣٣ أو اسأل مساعدًا في المركز الرقمي.
proposal-change-idea = غيّر فكرتك
proposal-check-after = بعد الإرسال يصلك إيصال بالبريد. يفتح المكتب كل الأفكار بعد انتهاء الوقت.
proposal-check-unchanged = أُرسلت هذه الفكرة. لم يتغير شيء بعدها.
proposal-check-lead-sends = الفريق القائد هو من يرسل الفكرة.
proposal-send = أرسل فكرتك
proposal-send-again = أرسل النص الجديد
proposal-see = شاهد فكرتك
proposal-see-now = شاهدها كما هي الآن
proposal-similar = أفكار وحلول تشبهها
proposal-similar-lead = يمكنك التعلم منها. لا تمنعك من إرسال فكرتك.
proposal-download = نزّل النص
proposal-download-json = نزّل ملف البيانات
proposal-closed-late = أُغلق باب الأفكار
proposal-closed-title = لا يمكن تغيير هذا الآن
proposal-closed-at = أُغلق باب الأفكار في
proposal-closed-all = اللحظة نفسها للجميع، بساعتنا.
proposal-closed-sent = المعتمد هو النسخة { $number } كما أرسلتها.
proposal-closed-decision = نعلن الاختيار في
proposal-closed-typed = ما كتبته الآن
proposal-closed-typed-text = لم نستطع حفظه. انسخه إن احتجته.
proposal-collision-title = غيّر شخص آخر هذا أيضًا
proposal-collision-lead = لم يضع شيء. هذان النصان. اجمع ما تريد إبقاءه.
proposal-collision-theirs = ما حفظه فريقك
proposal-collision-mine = نصك
proposal-collision-empty = فارغ
proposal-collision-save = احفظ نصي
proposal-collision-keep = أبقِ النص المحفوظ واترك نصي
proposal-withdraw = اسحب هذه الفكرة
proposal-withdraw-title = هل تسحب فكرتك؟
proposal-withdraw-lead = لن يقيّمها أحد بعد الآن. لا يمكن إرسالها ثانية. يبقى فريقك قادرًا على قراءتها.
proposal-withdraw-reason = لماذا؟
proposal-withdraw-go = اسحبها
proposal-receipt-title = أُرسلت فكرتك
proposal-receipt-lead = هذا إيصالك. أرسلناه بالبريد إلى كل فريقك.
proposal-receipt-idea = الفكرة
proposal-receipt-from = من
proposal-receipt-time = الوقت
proposal-receipt-number = النسخة
proposal-receipt-hash = البصمة الرقمية (SHA-256)
proposal-receipt-hash-text = هذه البصمة لهذا النص بعينه. إن تغيّر حرف تغيّرت. وبها تثبت ما أرسلت.
proposal-receipt-file = نزّل ما أرسلته بالضبط
proposal-receipt-see = شاهد الإيصال
proposal-receipt-next = ماذا بعد
proposal-receipt-next-1 = حتى إغلاق باب الأفكار يمكنك تغييرها وإرسالها ثانية.
proposal-receipt-next-2 = يفتح المكتب كل الأفكار بعد انتهاء الوقت، لا قبله.
proposal-receipt-next-3 = يصلك الاختيار وأسبابه بالبريد.
proposal-read-idea = الفكرة
proposal-read-steps = ماذا يتغير للناس
proposal-read-as-is = اليوم
proposal-read-to-be = مع هذه الفكرة
proposal-read-expected = ما يتوقعه الفريق
proposal-read-claim = هذا توقع الفريق. لم يقسه أحد بعد.
proposal-read-reasoning = لماذا
proposal-read-evidence = الدليل حتى الآن
proposal-read-total = المجموع:
proposal-read-how = كيف ستُنفَّذ
proposal-decision = ما قرره المكتب
proposal-summary-only = لم ينشر الفريق النص الكامل.
proposal-yours = فكرتك
proposal-edit = غيّر
proposal-unsent = غيّرت النص بعد الإرسال. المكتب يرى ما أرسلته فقط.
proposal-publish = انشر نصي كاملًا
proposal-publish-text = يمكنك عرض النص الكامل للجميع. لا رجوع عن ذلك.
proposal-is-public = يستطيع الجميع قراءة النص الكامل.
proposal-revisions = ما أرسلته
proposal-revision = النسخة { $count }
proposal-revision-note = هذه النسخة { $number }، أُرسلت { $time }.
proposal-list-title = أفكارنا وحلولنا
proposal-list-requests = فرق تدعوكم للانضمام
proposal-list-join = انضم
proposal-list-no = ارفض
proposal-list-asks = مكاتب تطلب حلكم
proposal-list-ideas = الأفكار
proposal-list-find = ابحث عن مشكلة لتحلها
proposal-list-none = ليس لفريقك أفكار بعد.
proposal-list-fixes = الحلول
proposal-list-no-fixes = لم يدرج فريقك حلولًا بعد.
proposal-list-result = شاهد الاختيار والأسباب
proposal-list-until = يمكن تغييرها حتى { $time }.
proposal-list-late = لم تُرسل. أُغلق باب الأفكار في { $time }.
proposal-list-decision = نخبركم بالاختيار قبل { $date }.
error-not-team-lead = لا يستطيع هذا إلا قائد الفريق.
refusal-too-many-lines = اكتب { $most } من الأسطر أو أقل
refusal-partner-many = يمكن أن تنضم ١٠ فرق لا أكثر
refusal-partner-unknown = لا نعرف فريقًا آخر بهذا الاسم
refusal-proposal-kind = هذا التحدي لا يقبل أفكارًا من هذا النوع من الفرق
refusal-proposal-closed = انتهى وقت الأفكار.
refusal-proposal-challenge-not-open = هذا التحدي لا يقبل أفكارًا الآن.
refusal-proposal-not-open-yet = يُفتح باب الأفكار لاحقًا. تابع التحدي لتعرف متى.
refusal-proposal-being-judged = المكتب يختار الآن. لا يمكن تغيير النص.
refusal-proposal-changed = غيّر أحد أعضاء فريقك النص. اقرأه ثم أرسله.
refusal-proposal-withdrawn-already = سُحبت هذه الفكرة من قبل.
refusal-proposal-withdraw-late = تم الاختيار. تحدث إلى المكتب.
refusal-proposal-not-sent = لم تُرسل هذه الفكرة بعد.
refusal-proposal-eligibility-late = لا يمكن تغيير أهليتها بعد الآن.
refusal-proposal-eligibility-first = قل أولًا هل هي مستوفية للشروط.
refusal-proposal-not-selected = لم تُختر هذه الفكرة.
refusal-proposal-decided = بُتّ في هذه الفكرة من قبل.
refusal-proposal-public-later = يمكنك نشر النص الكامل بعد الاختيار.
refusal-proposal-team = قل من في الفريق
refusal-proposal-title = اكتب عنوانًا
refusal-proposal-summary = اكتب خلاصة
refusal-proposal-solution = قل ماذا ستفعلون
refusal-proposal-as-is = اكتب ماذا يفعل الشخص اليوم
refusal-proposal-to-be = اكتب ماذا سيفعل الشخص مع فكرتك
refusal-proposal-time = اكتب كم يومًا ستحتاج
refusal-proposal-cost = اكتب كم ستكلف الشخص
refusal-proposal-visits = اكتب كم زيارة تحتاج
refusal-proposal-reasoning = قل لماذا تتوقعون هذه الأرقام
refusal-proposal-timeline = قل ما الذي سيحدث ومتى
refusal-proposal-accessibility = قل كيف تعمل بلا هاتف ولا قراءة
refusal-proposal-data-protection = قل كيف تحمون البيانات
refusal-proposal-risks = قل ما الذي قد يتعثر
refusal-proposal-milestones = أضف جزءًا واحدًا على الأقل مع مبلغه
refusal-proposal-milestone-name = قل ماذا يكتمل في هذا الجزء
refusal-proposal-milestone-amount = اكتب مبلغ هذا الجزء
refusal-proposal-milestone-weeks = اكتب بعد كم أسبوع
refusal-proposal-over-budget = الأجزاء معًا تتجاوز الميزانية
refusal-proposal-licence = قل من يستعمل ما تصنعون
proposal-missing = { $count ->
    [zero] لا ينقص شيء
    [one] ينقص شيء واحد
    [two] ينقص شيئان
    [few] تنقص { $count } أشياء
    [many] ينقص { $count } شيئًا
   *[other] ينقص { $count } شيء
}
proposal-weeks = { $count ->
    [zero] لا أسابيع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
}

### Fixes: form, page, requests
use-case-state-draft = مسودة
use-case-state-published = منشور
use-case-state-withdrawn = سُحب
use-case-state-hidden = أخفاه مشرف
use-case-new-title = أدرج حلًا ناجحًا
use-case-edit-title = غيّر حلك
use-case-form-lead = أخبر المكاتب بشيء يعمل بالفعل. قد تطلب منكم تجربته معها.
use-case-field-language = لغة هذه الصفحة
use-case-field-title = العنوان
use-case-field-summary = الخلاصة
use-case-field-sector = نوع الخدمة
use-case-field-problem = المشكلة التي يحلها
use-case-field-solution = كيف يعمل
use-case-field-where_it_runs = أين يعمل
use-case-field-before_days = الأيام قبل
use-case-field-after_days = الأيام بعد
use-case-field-currency = العملة
use-case-field-before_cost = التكلفة قبل
use-case-field-after_cost = التكلفة بعد
use-case-field-before_visits = الزيارات قبل
use-case-field-after_visits = الزيارات بعد
use-case-field-evidence_level = ما قوة الدليل؟
use-case-field-evidence_source = من أين جاءت الأرقام؟
use-case-field-cost_model = تكلفة تشغيله
use-case-field-licence = من يحق له استعماله
use-case-field-languages = اللغات التي يعمل بها
use-case-field-links = روابط
use-case-hint-title = حتى ١٢٠ حرفًا. قل ماذا يتغير.
use-case-hint-where = الأماكن، ومنذ متى.
use-case-hint-source = من عدّ ومتى وكم شخصًا. يُقرأ هذا بجانب أرقامك.
use-case-hint-cost-model = مثلًا ٣ دنانير لكل حالة.
use-case-hint-links = عنوان في كل سطر يبدأ بـ ⁨https://⁩
use-case-numbers = ماذا تغير للشخص الواحد
use-case-numbers-hint = اترك ما لا تعرفه. كل رقم «قبل» يحتاج إلى رقم «بعد».
use-case-currency-none = لا شيء
use-case-level-1 = المستوى ١: وصف
use-case-level-2 = المستوى ٢: قبل وبعد
use-case-level-3 = المستوى ٣: مقارنة بغيره
use-case-level-4 = المستوى ٤: كرره آخرون
use-case-level-5 = المستوى ٥: يعمل على نطاق واسع
use-case-level-1-text = يمكن وصف ما تغير ولماذا.
use-case-level-2-text = قيس قبل وبعد. قد توجد أسباب أخرى.
use-case-level-3-text = قورن بأماكن لا يعمل فيها.
use-case-level-4-text = وصل أشخاص من خارج الفريق إلى النتيجة نفسها.
use-case-level-5-text = يستمر في أماكن كثيرة.
use-case-publish = انشر
use-case-save-draft = احفظ كمسودة
use-case-save-public = احفظ للجميع
use-case-know = من المفيد أن تعرف
use-case-know-1 = بعد النشر يقرؤه الجميع ويبحثون عنه.
use-case-know-2 = نعرض أرقامك على أنها قول فريقك، مع مصدرها.
use-case-know-3 = يمكنك سحبه في أي وقت.
use-case-do = ما يمكنك فعله
use-case-about = عن هذا الحل
use-case-from = من
use-case-verified = تحققنا منه
use-case-claim = ما يقول الفريق إنه تغير
use-case-claim-note = هذا قول الفريق. لم نقسه نحن.
use-case-claim-source = المصدر:
use-case-withdraw = اسحب هذا الحل
use-case-withdraw-title = هل تسحب حلك؟
use-case-withdraw-lead = ستقول صفحته إنه سُحب. يمكنك نشره ثانية لاحقًا.
use-case-ask = اطلب من هذا الفريق
use-case-ask-text = ادعه إلى تحدٍّ، أو اطلب تجربته مباشرة.
use-case-ask-title = اطلب هذا الحل
use-case-ask-lead = يُخبر الفريق بالبريد ويجيب هنا:
use-case-ask-what = ماذا تطلب؟
use-case-ask-pilot = تجربته مباشرة في { $agency }
use-case-ask-challenge = دعوته إلى التحدي «{ $challenge }»
use-case-ask-message = رسالتك
use-case-ask-message-hint = قل ما تحتاجه ومتى.
use-case-ask-send = أرسل إلى الفريق
use-case-requests = ما طلبته المكاتب
use-case-request-challenge = يدعوكم إلى التحدي
use-case-request-pilot = يطلب تجربته مباشرة
use-case-answer-reason = كلمة للمكتب
use-case-answer-yes = وافق
use-case-answer-no = ارفض
use-case-answer-accepted = وافق الفريق
use-case-answer-declined = رفض الفريق
use-case-moderate = للمشرفين
use-case-moderate-reason = السبب، يراه الفريق ويُسجل
use-case-hide = أخفِ هذا الحل
use-case-restore = أظهره من جديد
refusal-use-case-hidden = أخفاه مشرف. المشرف وحده يعيده.
refusal-use-case-published-already = هذا منشور من قبل.
refusal-use-case-withdrawn-already = سُحب هذا من قبل.
refusal-use-case-not-public = هذا غير منشور.
refusal-use-case-title = اكتب عنوانًا
refusal-use-case-summary = اكتب خلاصة
refusal-use-case-problem = قل أي مشكلة يحل
refusal-use-case-solution = قل كيف يعمل
refusal-use-case-where = قل أين يعمل
refusal-use-case-pair = اكتب الرقمين، قبل وبعد
refusal-use-case-currency = اختر عملة التكلفة
refusal-use-case-source = اذكر مصدر الأرقام
refusal-use-case-cost-model = قل كم يكلف تشغيله
refusal-use-case-licence = قل من يستعمله
refusal-use-case-asked-already = طلب مكتبك هذا من قبل

### Mail about ideas and fixes
mail-proposal-submitted-subject = أُرسلت فكرتك: { $title }
mail-proposal-submitted-body =
    أرسل فريقك «{ $title }» إلى «{ $challenge }».
    النسخة: { $revision }
    الوقت: { $time }
    البصمة الرقمية (SHA-256): { $hash }

    الإيصال هنا:
    { $link }
mail-proposal-received-subject = فكرة جديدة لـ: { $challenge }
mail-proposal-received-body =
    أرسل فريق فكرة. العدد حتى الآن: { $count }. يمكنك قراءتها بعد انتهاء الوقت.

    { $link }
mail-proposal-withdrawn-subject = سُحبت: { $title }
mail-proposal-withdrawn-body =
    سحب فريقك «{ $title }» من «{ $challenge }».

    { $link }
mail-proposal-taken-back-subject = سُحبت فكرة: { $challenge }
mail-proposal-taken-back-body =
    سحب فريق فكرته من «{ $challenge }».

    { $link }
mail-proposal-partner-asked-subject = { $organisation } يدعوكم
mail-proposal-partner-asked-body =
    يدعو { $organisation } فريقكم إلى إرسال فكرة مشتركة إلى «{ $challenge }». أجيبوا هنا:
    { $link }
mail-proposal-partner-accepted-subject = انضم { $organisation } إليكم
mail-proposal-partner-accepted-body =
    انضم { $organisation } إلى فكرتكم لـ «{ $challenge }».

    { $link }
mail-proposal-partner-declined-subject = رفض { $organisation }
mail-proposal-partner-declined-body =
    لن ينضم { $organisation } إلى فكرتكم لـ «{ $challenge }».

    { $link }
mail-proposal-partner-left-subject = لم يعد { $organisation } في الفريق
mail-proposal-partner-left-body =
    لم يعد { $organisation } مشاركًا في فكرة «{ $challenge }».

    { $link }
mail-use-case-published-subject = حل جديد: { $title }
mail-use-case-published-body =
    نشر فريق تتابعه «{ $title }».

    { $link }
mail-use-case-withdrawn-subject = سُحب: { $title }
mail-use-case-withdrawn-body =
    سحب الفريق «{ $title }».

    { $link }
mail-use-case-hidden-subject = أُخفي: { $title }
mail-use-case-hidden-body =
    أخفى مشرف «{ $title }». السبب: { $reason }

    { $link }
mail-use-case-restored-subject = عاد منشورًا: { $title }
mail-use-case-restored-body =
    أعاد مشرف «{ $title }». السبب: { $reason }

    { $link }
mail-use-case-invited-subject = { $agency } يدعوكم إلى تحدٍّ
mail-use-case-invited-body =
    رأى { $agency } «{ $title }» ويدعوكم إلى «{ $challenge }».

    { $message }

    أجيبوا هنا:
    { $link }
mail-use-case-pilot-asked-subject = { $agency } يريد تجربة حلكم
mail-use-case-pilot-asked-body =
    يطلب { $agency } تجربة «{ $title }» مباشرة.

    { $message }

    أجيبوا هنا:
    { $link }
mail-use-case-request-accepted-subject = وافق الفريق: { $title }
mail-use-case-request-accepted-body =
    وافق فريق «{ $title }». { $reason }

    { $link }
mail-use-case-request-declined-subject = رفض الفريق: { $title }
mail-use-case-request-declined-body =
    رفض فريق «{ $title }». { $reason }
### Challenges
challenge-new = تحدٍّ جديد
challenge-untitled = لا عنوان بعد
challenge-numbered = التحدي { $number }. نشره في { $date }
challenge-numbered-draft = التحدي { $number }.
challenge-route = مراحل هذا التحدي
challenge-posted-on = نُشر { $date }
challenge-opens-on = يفتح { $date }
challenge-closes-on = يغلق { $date }
challenge-closed-on = أُغلق { $date }
challenge-state-draft = مسودة
challenge-state-in_review = يراجعه زميل
challenge-state-changes_requested = طُلب تعديله
challenge-state-evaluating = الأفكار قيد التقييم
challenge-state-decided = صدر القرار
challenge-state-piloting = قيد التجربة
challenge-state-concluded = انتهى
challenge-state-cancelled = سُحب
opening-open = مفتوح للأفكار
opening-opens_soon = يفتح قريبًا
opening-closed = أُغلق باب الأفكار
challenge-send = أرسل فكرتك
challenge-send-text = يحتاج إلى ساعة تقريبًا. يمكنك التوقف ثم العودة. فريقك وحده يقرأ المسودة.
challenge-ideas-close = يغلق باب الأفكار في
challenge-ideas-open = يمكنك إرسال الأفكار من
challenge-ideas-closed = أُغلق باب الأفكار. نعلن الاختيار في
challenge-not-out = لا يرى هذه الصفحة إلا موظفو هذا المكتب. لم تُنشر بعد.
challenge-was-cancelled = سُحب هذا التحدي. لا يمكن إرسال أفكار.
challenge-was-decided = تم الاختيار. لا يمكن إرسال أفكار أخرى.
challenge-cancelled = سحب المكتب هذا التحدي
challenge-asked-changes = طلب زميل تعديلات
challenge-for-officers = لمكتبك
challenge-do-write = تابع الكتابة
challenge-do-review = راجعه
challenge-do-amend = عدّله علنًا
challenge-do-translate = أضف ترجمة
challenge-do-cancel = اسحبه
challenge-today = الوضع اليوم
challenge-service = الخدمة خطوة بخطوة
challenge-volume = { $count ->
    [zero] لا حالات في السنة
    [one] حالة واحدة في السنة
    [two] حالتان في السنة
    [few] { $count } حالات في السنة
    [many] { $count } حالة في السنة
   *[other] { $count } حالة في السنة
}
challenge-people-asked = { $count ->
    [zero] لم نسأل أحدًا.
    [one] سألنا شخصًا واحدًا.
    [two] سألنا شخصين.
    [few] سألنا { $count } أشخاص.
    [many] سألنا { $count } شخصًا.
   *[other] سألنا { $count } شخص.
}
challenge-wrong = أين المشكلة
challenge-can = ما يمكننا تغييره
challenge-cannot = ما لا يمكننا تغييره هذا العام
challenge-hurts = من يتضرر
challenge-choose = كيف نختار
challenge-choose-caption = ما نقيّمه ووزن كل جزء
challenge-choose-ask = نسأل
challenge-choose-bar = شريط
challenge-choose-of = من ١٠٠
challenge-minimum-is = على الأقل { $least } من ٥
challenge-list-comma = ،{" "}
challenge-dates = المواعيد
challenge-dates-label = مواعيد هذا التحدي
challenge-date-posted = النشر
challenge-date-opens = فتح باب الأفكار
challenge-date-questions = إغلاق باب الأسئلة
challenge-date-close = إغلاق باب الأفكار
challenge-date-decision = نعلن الاختيار للجميع
challenge-date-decision-more = . كل فريق يعرف الأسباب
challenge-date-pilot = بدء التجربة
challenge-zone = الأوقات بتوقيت المكتب ({ $zone }).
challenge-changes = ما غيّرناه بعد ذلك
challenge-pilots = تجارب هذا التحدي
challenge-stopped = أُوقفت
challenge-similar = حلول وتجارب لمشكلات مثل هذه
challenge-about = عن هذا التحدي
challenge-budget = حتى { $amount }
challenge-budget-steps = { $count ->
    [zero] حتى { $amount }
    [one] حتى { $amount }، تُدفع مرة واحدة
    [two] حتى { $amount }، تُدفع على دفعتين
    [few] حتى { $amount }، تُدفع على { $count } دفعات
    [many] حتى { $amount }، تُدفع على { $count } دفعة
   *[other] حتى { $amount }، تُدفع على { $count } دفعة
}
challenge-fact-budget = مال التجربة
challenge-fact-who = من يمكنه الإرسال
challenge-fact-ideas = الأفكار حتى الآن
challenge-fact-rights = لمن يكون ما يُصنع
challenge-fact-owner = من المسؤول
challenge-fact-route = إذا نجحت
challenge-fact-ceiling = مال التوسيع
challenge-fact-contact = من تسأل
challenge-language-note = هذا النص باللغة: { $language }.
challenge-language-note-show = اعرضه باللغة: { $language }
challenge-language-note-translated = كتبه المكتب باللغة: { $language }.
challenge-language-note-original = اعرض الأصل
challenge-tcv-today = اليوم
challenge-tcv-goal = الهدف
challenge-tcv-goal-is = الهدف: { $value }
challenge-tcv-before = قبل
challenge-tcv-after = بعد
challenge-tcv-after-is = الآن { $value }
challenge-tcv-expected = المتوقع
challenge-tcv-expected-is = المتوقع: { $value }

### Writing a challenge
challenge-step-problem = المشكلة
challenge-step-problem-lead = احكِ أين الخلل. لا تذكر الحل بعد.
challenge-step-service = الخدمة اليوم
challenge-step-service-lead = قِس الوضع الآن. بعدها يرى الجميع ما الذي تحسّن.
challenge-step-goal = الهدف وطريقة الاختيار
challenge-step-goal-lead = قل ما تريد الوصول إليه، وكيف ستقيّم الأفكار.
challenge-step-money = المال والمواعيد
challenge-step-money-lead = قل كم تدفع، ومن يتعهد، ومتى يحدث كل شيء.
challenge-step-check = راجع وأرسل
challenge-step-check-lead = اقرأه مرة أخرى. بعدها يراجعه زميل.
challenge-form-steps = خطوات هذا النموذج
challenge-form-step-of = الخطوة { $number } من { $of }
challenge-form-save-next = احفظ وتابع
challenge-form-save-stop = احفظ وتوقف الآن
challenge-form-back = ارجع خطوة
challenge-draft-saved = حُفظ في { $date }. يمكنك إغلاق هذه الصفحة والعودة.
challenge-draft-not-saved = لم تعد هذه الصفحة تحفظ وحدها. اضغط الزر لتحفظ.
challenge-conflict-title = غيّر شخص آخر هذا وأنت تكتب
challenge-conflict-text = كلامك ما زال في النموذج. هذا هو الفرق. اجمع بين النصين ثم احفظ.
challenge-conflict-yours = كلامك
challenge-conflict-theirs = ما حفظه الشخص الآخر
challenge-tips = ما ينجح عادة
challenge-tip-1 = احكِ قصة شخص واحد يحتاج إلى الخدمة.
challenge-tip-2 = سمِّ المشكلة، لا الأداة التي تريدها.
challenge-tip-3 = رقم أكيد خير من رقم كبير.
similar-before = ما جُرّب من قبل
similar-before-text = التجارب التي توقفت هنا أيضًا. تعلّم منها.
challenge-f-agency = مكتبك
challenge-f-title = العنوان
challenge-h-title = سطر واحد. قل ما الذي يجب أن يتحسن للناس.
challenge-f-language = اللغة التي تكتب بها
challenge-f-sector = نوع الخدمة
challenge-f-summary = في جملتين
challenge-h-summary = كيف الوضع اليوم، وماذا تريد؟ حتى ٦٠٠ حرف.
challenge-f-problem = أين المشكلة
challenge-h-problem = اكتب كأنك تحكي لجارك. اترك سطرًا فارغًا بين الأجزاء.
challenge-f-can_change = ما يمكنك تغييره
challenge-f-cannot_change = ما لا يمكنك تغييره هذا العام
challenge-h-lines = شيء واحد في كل سطر.
challenge-f-hurts = من يتضرر
challenge-h-hurts = حتى ثلاثة أرقام، وبعد كل رقم كلمات قليلة.
challenge-hurt-number = الرقم { $row }
challenge-hurt-text = ماذا يعدّ الرقم { $row }
challenge-f-quote = كلمات شخص واحد
challenge-h-quote = بإذنه فقط.
challenge-f-quote_who = من قالها
challenge-h-quote_who = مثال: سلينا، بائعة شاي. بإذنها.
challenge-f-service_name = اسم الخدمة
challenge-f-service_steps = الخطوات اليوم
challenge-h-service_steps = ما يفعله الشخص، خطوة في كل سطر.
challenge-f-yearly_volume = عدد الحالات في السنة
challenge-f-time = الوقت من البداية إلى النهاية
challenge-h-time = الوقت المعتاد، لا الأفضل.
challenge-f-effort = وقت الشخص نفسه
challenge-h-effort = الطريق والانتظار وملء النماذج.
challenge-f-cost = التكلفة على الشخص
challenge-h-cost = الرسوم والطريق والأجر الضائع معًا، بعملة { $currency }.
challenge-f-visits = الزيارات إلى المكتب
challenge-h-visits = مثلًا ٣٫٦
challenge-f-people_asked = كم شخصًا سألت
challenge-f-source = من أين جاءت هذه الأرقام
challenge-h-source = من سُئل وأين ومتى.
challenge-f-baseline_plan = كيف ستقيس ما لا تعرفه بعد
challenge-h-baseline_plan = يلزم فقط إذا نقص رقم في الأعلى.
challenge-unit = الوحدة
challenge-unit-days = أيام
challenge-unit-hours = ساعات
challenge-unit-minutes = دقائق
challenge-f-goal_time = هدف الوقت
challenge-h-goal = املأ هدفًا واحدًا على الأقل.
challenge-f-goal_cost = هدف التكلفة
challenge-h-money = بعملة { $currency }.
challenge-f-goal_visits = هدف الزيارات
challenge-f-criteria = كيف تختار
challenge-h-criteria = ما تسأله عن كل فكرة. مجموع الأوزان ١٠٠. اترك الصفوف التي لا تحتاج إليها فارغة.
challenge-criterion-name = السؤال { $row }
challenge-criterion-weight = وزن السؤال { $row }
challenge-criterion-minimum = أدنى درجة للسؤال { $row }، من ٠ إلى ٥
challenge-f-eligible = من يمكنه إرسال فكرة
challenge-f-titles = بعد الاختيار
challenge-h-titles = النص الكامل للأفكار المختارة علني دائمًا.
challenge-titles-public = يقرأ الجميع عنوان كل فكرة وملخصها وفريقها
challenge-titles-private = يقرأ الجميع الأفكار المختارة فقط
challenge-f-budget = مال التجربة
challenge-f-payment_steps = على كم دفعة
challenge-f-ip_terms = لمن يكون ما يُصنع
challenge-h-ip_terms = ما يبقى للفرق، وما يمكن لغيرهم استعماله.
challenge-promise = تعهدك إذا نجحت
challenge-h-promise = تعمل الفرق أشهرًا. يجب أن تعرف ما يأتي بعد ذلك.
challenge-f-senior_owner = من المسؤول
challenge-h-senior_owner = اسم مسؤول أعلى ومنصبه.
challenge-f-procurement_route = كيف ستشتريها
challenge-h-procurement_route = القاعدة ونوع العقد.
challenge-f-ceiling = أكثر ما يمكنك دفعه للتوسيع
challenge-f-contact = من يُسأل
challenge-f-opens = يفتح باب الأفكار في
challenge-h-opens = إذا تركته فارغًا: حين ينشره زميل.
challenge-f-questions_close = يغلق باب الأسئلة في
challenge-f-submissions_close = يغلق باب الأفكار في
challenge-h-time-of-day = بتوقيت مكتبك، مثل ١٦:٠٠.
challenge-f-decision = تعلن الاختيار في
challenge-f-pilot_starts = تبدأ التجربة في
challenge-date-day = اليوم
challenge-date-month = الشهر
challenge-date-year = السنة
challenge-date-time-of-day = الساعة
challenge-change-part = غيّر
challenge-nothing-yet = لا شيء هنا بعد.
challenge-submit = أرسله إلى زميل
challenge-preview = شاهده كصفحة
challenge-next = ماذا يحدث بعد ذلك
challenge-next-text = يقرؤه زميل لم يكتبه. ينشره أو يطلب تعديلات. تصلك رسالة.
challenge-own-title = تحديات مكتبك
challenge-own-new = اكتب تحديًا جديدًا
challenge-own-changed = آخر تغيير
challenge-own-none = لا تحديات بعد
challenge-own-none-text = ابدأ بخدمة واحدة يشكو منها الناس.

### Deciding about a challenge
challenge-review-title = راجع هذا التحدي
challenge-review-lead = اقرأه كله. انشره أو قل ما الذي يجب تغييره.
challenge-review-own-work = شاركت في كتابة هذا التحدي. يراجعه شخص آخر من مكتبك.
challenge-review-decide = قرارك
challenge-review-publish-text = حين تنشره يقرؤه الجميع ويبدأ حساب الوقت.
challenge-review-publish = انشره
challenge-review-reason = ما الذي يجب تغييره
challenge-review-reason-hint = يراه من كتبوه. قل ماذا تغيّر ولماذا.
challenge-review-send-back = اطلب تعديلات
challenge-amend-title = عدّل هذا التحدي علنًا
challenge-amend-lead = يرى الجميع ما تغيّره. تصل رسالة إلى كل من يتابعه أو يكتب فكرة. إذا غيّرت طريقة الاختيار أو المال أو من يمكنه الإرسال، يبقى باب الأفكار مفتوحًا { $days ->
    [zero] كما هو
    [one] يومًا واحدًا آخر
    [two] يومين آخرين
    [few] { $days } أيام أخرى
    [many] { $days } يومًا آخر
   *[other] { $days } يوم آخر
}.
challenge-amend-note = ماذا تغيّر ولماذا
challenge-amend-note-hint = جملة أو جملتان للجميع.
challenge-amend-go = انشر التعديل
challenge-cancel-title = اسحب هذا التحدي
challenge-cancel-lead = لا رجوع عن هذا. يُبلَّغ كل من يتابعه أو يكتب فكرة.
challenge-cancel-reason = لماذا تسحبه
challenge-cancel-reason-hint = يمكن للجميع قراءة هذا.
challenge-cancel-go = اسحبه نهائيًا
challenge-revision-heading = التعديل { $number }
challenge-revision-key = تحت الكلمات المضافة خط. الكلمات المحذوفة مشطوبة.
challenge-revision-added = أُضيف:
challenge-revision-removed = حُذف:
challenge-revision-nothing = تغيّر الشكل فقط.
challenge-revision-back = عد إلى التحدي
challenge-translate-title = أضف ترجمة
challenge-translate-lead = يرى قارئ هذه اللغة نصك أولًا، مع رابط إلى الأصل.
challenge-translate-language = اللغة
challenge-translate-there = يوجد نص بهذه اللغات:
challenge-translate-save = احفظ الترجمة
challenge-translate-original = الأصل

### Questions and files
questions-title = أسئلة وأجوبة
questions-count = الأسئلة { $asked }، الأجوبة { $answered }
questions-none = لم يسأل أحد بعد. اطرح السؤال الأول.
questions-until = يمكنك أن تسأل حتى { $date }.
questions-closed = أُغلق باب الأسئلة في { $date }.
questions-all = { $count ->
    [zero] لا أسئلة
    [one] شاهد السؤال
    [two] شاهد السؤالين
    [few] شاهد الأسئلة كلها: { $count }
    [many] شاهد الأسئلة كلها: { $count }
   *[other] شاهد الأسئلة كلها: { $count }
}
question-ask = اطرح سؤالًا
question-field = سؤالك
question-hint = يقرأ الجميع السؤال والجواب. يظهر اسمك بجانبه.
question-send = أرسل سؤالك
question-sign-in = ادخل لتسأل
question-answer-go = أجب عن هذا
question-answer = جوابك
question-answer-hint = يمكن للجميع قراءته.
question-answer-send = انشر الجواب
question-answered-after = { $count ->
    [zero] أجاب في اليوم نفسه
    [one] أجاب بعد يوم واحد
    [two] أجاب بعد يومين
    [few] أجاب بعد { $count } أيام
    [many] أجاب بعد { $count } يومًا
   *[other] أجاب بعد { $count } يوم
}
question-due = الجواب قبل { $date }. { $left }
question-late = كان موعد الجواب { $date }. { $left }
attachments-title = الملفات
attachments-back = ارجع دون إضافة ملف
attachment-add = أضف صورة أو خطة أو رسالة
attachment-hint = PDF أو صورة أو Word أو Excel أو شرائح أو نص عادي. حتى ٥ ميغابايت لكل ملف.
attachment-send = أضف الملف
attachment-remove = احذف
attachment-size-kb = { $size } ك.ب
attachment-size-mb = { $size } م.ب
follow = تابع
follow-stop = أوقف المتابعة
follow-on = تصلك رسالة حين يحدث شيء هنا.

### Why something with a challenge was not done
error-attachment = لا يمكن تغيير الملفات هنا الآن.
refusal-date = اكتب اليوم والشهر والسنة بالأرقام
refusal-time = اكتب الساعة مثل ١٦:٠٠
refusal-file-size = اختر ملفًا أصغر من ٥ ميغابايت
refusal-file-empty = هذا الملف فارغ. اختر غيره
refusal-file-type = اختر PDF أو صورة أو Word أو Excel أو شرائح أو نصًا عاديًا
refusal-file-count = عدد الملفات { $most } على الأكثر. احذف واحدًا أولًا
refusal-questions-closed = أُغلق باب الأسئلة
refusal-question-answered = أجاب زميل عن هذا. اقرأ جوابه أولًا
refusal-challenge-step = هذا التحدي في خطوة أخرى الآن. حمّل الصفحة من جديد
refusal-challenge-own-work = شاركت في كتابة هذا التحدي. على شخص آخر أن يقرر
refusal-challenge-not-writable = هذا التحدي عند زميل أو نُشر. لا يمكن تغييره هنا
refusal-challenge-title = أعطه عنوانًا
refusal-challenge-summary = قله في جملتين
refusal-challenge-problem = احكِ أين المشكلة
refusal-challenge-service = سمِّ الخدمة
refusal-challenge-service-steps = اكتب خطوات اليوم، واحدة في كل سطر
refusal-challenge-volume = اكتب عدد الحالات في السنة
refusal-challenge-baseline = املأ الوقت والتكلفة والزيارات، أو قل كيف ستقيسها
refusal-challenge-source = اذكر مصدر أرقامك
refusal-challenge-goal = ضع هدفًا للوقت أو التكلفة أو الزيارات
refusal-challenge-criteria = قل كيف تختار: اكتب سؤالًا أو أكثر
refusal-challenge-criterion = اكتب ما يسأله هذا السؤال
refusal-challenge-weight = أعطِ هذا السؤال وزنًا فوق ٠
refusal-challenge-weights = مجموع الأوزان { $sum }. اجعله ١٠٠
refusal-challenge-eligible = اختر من يمكنه إرسال فكرة
refusal-challenge-budget = اكتب مقدار المال المخصص للتجربة
refusal-challenge-ip = قل لمن يكون ما يُصنع
refusal-challenge-senior = اكتب اسم المسؤول الأعلى
refusal-challenge-route = قل كيف ستشتريها إذا نجحت
refusal-challenge-ceiling = قل أكثر ما يمكنك دفعه للتوسيع
refusal-challenge-date = اختر هذا الموعد
refusal-challenge-past = مضى هذا الموعد. اختر موعدًا لاحقًا
refusal-challenge-opens-first = يغلق باب الأسئلة بعد فتح باب الأفكار
refusal-challenge-questions-first = يغلق باب الأفكار يوم إغلاق الأسئلة أو بعده
refusal-challenge-ideas-first = أعلن الاختيار بعد إغلاق باب الأفكار
refusal-challenge-amend-late = أُغلق باب الأفكار، فلا يمكن تعديل التحدي
refusal-challenge-nothing-changed = لم يتغير شيء بعد
refusal-challenge-note = قل ماذا تغيّر ولماذا
refusal-challenge-earlier = لا يمكن إغلاق باب الأفكار قبل الموعد الذي وعدت به
refusal-challenge-more-days = { $days ->
    [zero] أنت تغيّر الشروط. أعطِ الفرق وقتًا
    [one] أنت تغيّر الشروط. أعطِ الفرق يومًا آخر على الأقل من الآن
    [two] أنت تغيّر الشروط. أعطِ الفرق يومين آخرين على الأقل من الآن
    [few] أنت تغيّر الشروط. أعطِ الفرق { $days } أيام أخرى على الأقل من الآن
    [many] أنت تغيّر الشروط. أعطِ الفرق { $days } يومًا آخر على الأقل من الآن
   *[other] أنت تغيّر الشروط. أعطِ الفرق { $days } يوم آخر على الأقل من الآن
}

### Mail about challenges
mail-challenge-submitted-subject = نرجو المراجعة: { $title }
mail-challenge-submitted-body =
    { $name }، كتب زميل تحديًا ويطلب منك مراجعته:
    { $title }

    اقرأه، ثم انشره أو اطلب تعديلات:
    { $link }
mail-challenge-changes-requested-subject = طُلب التعديل: { $title }
mail-challenge-changes-requested-body =
    { $name }، قرأ زميل التحدي الذي كتبته ويطلب تعديلات:
    { $reason }

    عدّله هنا:
    { $link }
mail-challenge-published-subject = تحدٍّ جديد: { $title }
mail-challenge-published-body =
    نشر { $agency } تحديًا:
    { $title }

    اقرأه هنا:
    { $link }
mail-challenge-amended-subject = عُدّل: { $title }
mail-challenge-amended-body =
    عدّل المكتب هذا التحدي:
    { $title }

    ما يقوله عن التعديل: { $note }

    اعرض كل كلمة تغيّرت:
    { $link }
mail-challenge-cancelled-subject = سُحب: { $title }
mail-challenge-cancelled-body =
    سحب المكتب هذا التحدي:
    { $title }

    السبب: { $reason }

    { $link }
mail-challenge-evaluating-subject = أُغلق باب الأفكار: { $title }
mail-challenge-evaluating-body =
    لا يمكن إرسال أفكار أخرى لهذا التحدي. هي الآن قيد التقييم:
    { $title }

    اعرف متى يُعلن الاختيار:
    { $link }
mail-question-asked-subject = سؤال عن: { $title }
mail-question-asked-body =
    سأل شخص عن التحدي { $title }:
    { $question }

    أجب ليقرأ الجميع:
    { $link }
mail-question-answered-subject = جواب عن: { $title }
mail-question-answered-body =
    أجاب المكتب عن سؤال حول { $title }.

    السؤال: { $question }

    الجواب: { $answer }

    { $link }
organisation-what = ماذا يفعلون

### What changed, addresses, second factors, translations of fixes

changed-title = ما تغيّر بفضلكم
changed-before = هذه الأصوات غيّرت شيئًا قبل الاختيار:
changed-in-log = جوابًا عن:
voice-filter = { $stance } { $count }
voice-filter-all = الكل
voice-filter-label = اعرض نوعًا واحدًا من الأصوات
agency-follow-text = يصلك خبر كلما نشر هذا المكتب مشكلة أو بدأ تجربة.
organisation-follow-text = يصلك خبر كلما عرض هذا الفريق حلًا جديدًا.
organisation-proposals = الأفكار
use-case-translate-lead = اكتب العنوان والملخص والمشكلة بلغة أخرى، فتقرأ مكاتب أكثر حلَّك.
admin-factor-title = هل ضاعت خطوة التحقق الثانية؟
admin-factor-text = تأكد أولًا ممن يطلب، بمكالمة مثلًا. سيُسجَّل خروجه من كل مكان وتصله رسالة.
admin-factor-reset = أزل خطوة التحقق الثانية
record-second-factor-reset = أُزيلت خطوة تحقق ثانية ضائعة
email-title = غيّر بريدك
email-lead = نرسل رسالة إلى العنوان الجديد. يسري التغيير عندما تضغط الزر الذي فيها.
email-now = بريدك الآن:
email-new = البريد الجديد
email-new-hint = يجب أن تستطيع قراءة الرسائل هناك.
email-send = أرسل الرسالة
email-sent = أرسلنا رسالة إلى العنوان الجديد. افتحها خلال ٢٤ ساعة، في هذا المتصفح.
email-confirm-lead = من الآن نكتب إليك هنا، وتدخل بهذا العنوان.
email-confirm = استعمل هذا البريد
refusal-email-same = هذا هو بريدك الآن. اكتب الجديد
refusal-email-taken = هذا البريد لحساب آخر. اختر غيره، أو اتصل بالرقم ٣٣٣
refusal-email-link = هذا الرابط قديم أو استُعمل من قبل. اطلب رابطًا جديدًا
mail-email-confirm-subject = أكّد بريدك الجديد
mail-email-confirm-body =
    { $name }، تريد استعمال هذا العنوان في «بايلوتاج». افتح هذه الصفحة خلال { $hours } ساعة واضغط الزر:

    { $link }

    لم تطلب ذلك؟ لا تفعل شيئًا، ولن يتغير شيء.
mail-email-changed-subject = تغيّر بريدك
mail-email-changed-body =
    { $name }، صار لحسابك في «بايلوتاج» بريد آخر. هذه آخر رسالة منا إلى هذا العنوان.

    لم تغيّره أنت؟ اتصل فورًا بالرقم ٣٣٣، أو اقرأ هنا ما يمكنك فعله:
    { $link }
mail-second-factor-reset-subject = أُزيلت خطوة التحقق الثانية
mail-second-factor-reset-body =
    { $name }، أزلنا خطوة التحقق الثانية وأخرجناك من كل الأجهزة. السبب: { $reason }

    ادخل وفعّل خطوة جديدة. لم تطلب ذلك؟ اتصل فورًا بالرقم ٣٣٣:
    { $link }
challenge-amend-files = كل ملف تضيفه أو تزيله تغيير قائم بذاته. يُخبَر كل من يتابع.
challenge-file-added = ملف جديد: { $names }
challenge-file-removed = أُزيل ملف: { $names }

### Content that is not translated
challenge-not-translated = لم يُترجم بعد. هذا هو النص الأصلي، باللغة: { $language }.

### The number of a fault
error-number = رقم هذا الخطأ، إذا أردت إبلاغنا به:

### Tokens and the page for developers
tokens-title = رموز للبرامج
tokens-lead = الرمز يتيح لبرنامج أن يعمل باسمك. القراءة لا تحتاج إلى رمز.
tokens-manage = إدارة الرموز
tokens-yours = رموزك
tokens-none = ليس لديك أي رمز.
token-new = رمز جديد
token-name = لأي غرض
token-name-hint = لتعرفه لاحقًا، مثل «تقارير على حاسوبي».
token-scopes = ما يُسمح له به
token-scope-comments-write = كتابة تعليقات
token-scope-comments-write-hint = باسمك، حيث يمكن للجميع التعليق.
token-scope-responses-write = الرد على التعليقات باسم مكتبك
token-scope-responses-write-hint = فقط إذا كان دورك يسمح بالرد، ومع خطوة التحقق الثانية.
token-lifetime = مدة صلاحيته
token-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
token-make = أنشئ الرمز
token-made = هذا رمزك. احفظه كما تحفظ كلمة المرور.
token-until = صالح حتى { $date }
token-expired = كان صالحًا حتى { $date }
token-ended = انتهى
token-unused = لم يُستخدم بعد
token-revoke = إلغاء
refusal-token-scopes = اختر ما يُسمح للرمز به.
refusal-token-role = ليس لديك دور يرد باسم مكتب. اترك هذا الخيار.
refusal-token-many = لديك { $most } من الرموز. ألغِ رمزًا لا تحتاج إليه.
developers-title = للمطورين
developers-lead = كل ما هو علني هنا متاح أيضًا بصيغة JSON. اقرأ بلا حساب، واكتب برمز.
developers-read = القراءة
developers-read-text = تحت `/api/v1` تجد التحديات والحلول والتجارب والأفكار والتعليقات والمكاتب والفرق والبحث. معرّف كل شيء ثابت. يمكن لصفحات المواقع الأخرى أن تقرأ أيضًا. الأوقات بتوقيت UTC. المال بأصغر وحدة لعملته. ومع كل مرحلة أرقام IDIA.
developers-pages = القوائم الطويلة
developers-pages-text = في القائمة ٢٠ عنصرًا، أو حتى ١٠٠ مع `limit`. عنوان الصفحة التالية في `next` وفي ترويسة `Link`. تابع حتى تصبح `next` فارغة (null). الجديد لا يكرر شيئًا ولا يخفيه.
developers-filters = التصفية واختيار اللغة
developers-filters-text = تُجمع عوامل التصفية معًا: الحالة أو المرحلة، والقطاع، والمكتب، والبلد، والمنطقة، و`written_in`. يعطي `updated_since` ما تغيّر منذ وقت معين. يختار `language` أو `Accept-Language` ترجمة إن وُجدت. كل نص يذكر لغته. والمعامل الذي لا نعرفه خطأ نسميه باسمه.
developers-unchanged = اطلب ما تغيّر فقط
developers-unchanged-text = لكل جواب `ETag`. أعده في `If-None-Match`. إن لم يتغير شيء وصلك 304 بلا محتوى.
developers-write = كتابة تعليق
developers-write-text = أنشئ رمزًا فيه `comments:write` في إعداداتك. أرسله في ترويسة `Authorization`. مع `Idempotency-Key` يُكتب التعليق مرة واحدة وإن أُرسل مرتين: التكرار خلال سبعة أيام يعيد التعليق نفسه.
developers-answer = الرد باسم مكتب
developers-answer-text = أنشئ رمزًا فيه `responses:write`. يحتاج إلى خطوة التحقق الثانية. ويُفحص دورك عند كل استخدام.
developers-limits = الحدود
developers-limits-text = يمكن للشخص الواحد أن يكتب { $count } مرة في الدقيقة. بعدها يصلك 429، وتذكر `Retry-After` كم ثانية تنتظر. حجم المرسل ٦٤ كيبيبايت على الأكثر. لا تطلب القوائم أكثر من مرة في الثانية.
developers-problems = الأخطاء
developers-problems-text = كل خطأ هو `application/problem+json` بحسب RFC 9457. وتسمي `errors` كل معامل أو حقل غير صحيح.
developers-problem-400 = معامل أو ترويسة أو JSON غير صحيح.
developers-problem-401 = الرمز غير موجود أو أُلغي أو انتهت مدته.
developers-problem-403 = الرمز أو دورك لا يسمح بذلك.
developers-problem-404 = لا يوجد شيء كهذا، أو أنه غير علني.
developers-problem-405 = هذا العنوان لا يعرف الطريقة. تذكر Allow ما يعرفه.
developers-problem-406 = أنت لا تقبل JSON، ولا يوجد غيره.
developers-problem-409 = الحالة الآن لا تسمح بذلك، أو استُخدم المفتاح لشيء آخر.
developers-problem-410 = كان هنا وأُزيل.
developers-problem-413 = المحتوى المرسل كبير جدًا.
developers-problem-415 = المحتوى المرسل ليس application/json.
developers-problem-422 = حقل في المحتوى المرسل غير صحيح.
developers-problem-429 = طلبات كثيرة. انتظر كما تقول Retry-After.
developers-problem-500 = حدث خلل هنا. حاول لاحقًا.
developers-licence = الترخيص
developers-licence-text = المحتوى تحت [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). استخدمه، وللتجارة أيضًا، واذكر المصدر. كلام المواطنين يبقى لهم: اقتبسه بأمانة.
developers-document = الوصف الكامل
developers-document-text = OpenAPI 3.1، مصنوع من البرنامج نفسه.


### Content that is not translated
### The number of a fault
### المكتب: القوائم
desk-lists = كل تحديات مكاتبك

### المسودات
draft-offline = لا توجد شبكة. ما كتبته ما زال هنا. نحفظه عندما تعود الشبكة.

### Being told: inbox, mail, digests, calendars, feeds
inbox = صندوق الأخبار
inbox-new = صندوق الأخبار ({ $count } جديد)
inbox-new-many = صندوق الأخبار (أكثر من { $count } جديد)
inbox-lead = { $count ->
    [zero] لا جديد.
    [one] خبر واحد جديد.
    [two] خبران جديدان.
    [few] { $count } أخبار جديدة.
    [many] { $count } خبرًا جديدًا.
   *[other] { $count } خبر جديد.
}
inbox-show = العرض
inbox-all = الكل
inbox-only-new = الجديد فقط
inbox-tag = جديد
inbox-mark = علّم كمقروء
inbox-unmark = علّم كجديد
inbox-mark-all = علّم الكل كمقروء
inbox-none = لا شيء هنا بعد. كل ما نخبرك به يبقى هنا.
inbox-none-new = قرأت كل شيء.
news-title = ما الذي نخبرك به
news-lead = في صندوق الأخبار كل شيء دائمًا. اختر كم مرة نراسلك بالبريد.
news-mail = البريد
news-zone = منطقتك الزمنية
news-zone-hint = نرسل البريد المجمّع في السابعة صباحًا بهذا التوقيت.
news-zone-here = مثل هذا الموقع ({ $zone })
news-account = الرسائل عن أمان حسابك تصل فورًا دائمًا.
news-follows = ما تتابعه
news-follows-none = لا تتابع شيئًا بعد.
news-more = طرق أخرى لتصلك الأخبار
news-searches = يمكننا إخبارك حين يظهر جديد يوافق بحثك.
topic-account = حسابك
topic-account-why = وصلتك هذه الرسالة لأنها عن أمان حسابك.
topic-work = مهامك وفريقك
topic-work-hint = ما ينتظرك. وما يحدث لأفكار فريقك وحلوله وتجاربه.
topic-work-why = وصلتك هذه الرسالة لأنها عن مهامك أو فريقك.
topic-answers = أجوبة لك
topic-answers-hint = مكتب يجيبك. أو أحد يردّ عليك.
topic-answers-why = وصلتك هذه الرسالة لأنك قلت شيئًا أو سألت.
topic-touched = ماذا حدث بعد ذلك
topic-touched-hint = تكلمت عن مشكلة أو تجربة، وقد تقدّمت.
topic-touched-why = وصلتك هذه الرسالة لأنك تكلمت عن هذا، وقد تقدّم.
topic-followed = أخبار ما تتابعه
topic-followed-hint = المكاتب والفرق والمشكلات والحلول والأفكار والتجارب والأصوات.
topic-followed-why = وصلتك هذه الرسالة لأنك تتابع هذا.
topic-searches = عمليات بحثك المحفوظة
topic-searches-hint = ظهر جديد يوافق بحثًا حفظته.
topic-searches-why = وصلتك هذه الرسالة لأنك حفظت هذا البحث.
rhythm-at-once = فورًا
rhythm-daily = مرة في اليوم، مجمّعة
rhythm-weekly = مرة في الأسبوع، مجمّعة
rhythm-never = ليس بالبريد
rhythm-as-chosen = مثل كل عمليات بحثي
saved-rhythm = كم مرة نراسلك
digest-daily = الرسالة اليومية
digest-weekly = الرسالة الأسبوعية
unsubscribe-title = أوقف هذا البريد
unsubscribe-text = اضغط الزر، فلا نرسل إليك مثل هذا بعد الآن. ويبقى في صندوق الأخبار على الموقع.
unsubscribe-go = أوقف هذا البريد
unsubscribe-done = تم. لن نرسل إليك مثل هذا بعد الآن.
unsubscribe-thing = أخبار عن
unsubscribe-search = أخبار البحث المحفوظ
calendar-title = تقويمك
calendar-text = شاهد مواعيدك ومواعيد ما تتابعه في تقويمك الخاص.
calendar-address = اشترك في هذا العنوان
calendar-secret = احتفظ به لنفسك. من يعرفه يستطيع قراءة مواعيدك.
calendar-start = أنشئ عنوان تقويمي
calendar-renew = أنشئ عنوانًا جديدًا
calendar-stop = أوقف تقويمي
calendar-own = مواعيدي في «بايلوتاج»
calendar-add = أضف إلى تقويمي
calendar-opens = يُفتح باب الأفكار: { $title }
calendar-questions = يُغلق باب الأسئلة: { $title }
calendar-ideas = يُغلق باب الأفكار: { $title }
calendar-decision = يُعلن الاختيار: { $title }
calendar-pilot = تبدأ التجربة: { $title }
feed-author = بايلوتاج
feed-challenge-lead = أصوات وأسئلة وتغييرات هذه المشكلة
feed-use-case-lead = أصوات عن هذا الحل
feed-proposal-lead = أصوات عن هذه الفكرة
feed-pilot-lead = أخبار هذه التجربة ومراحلها وأصوات عنها
feed-agency-lead = مشكلات هذا المكتب وتجاربه
feed-organisation-lead = حلول هذا الفريق وتجاربه
feed-comment-lead = صوت والردود عليه
feed-questions-title = أسئلة: { $title }
feed-questions-lead = ما يسأله الناس عن هذه المشكلة، مع الأجوبة
feed-question = سؤال
feed-stage = مرحلة جديدة: { $stage }
feed-stopped = أُوقفت
feed-posted = نُشرت المشكلة
feed-revision = تغيّرت، النسخة { $number }
feed-answer = { $agency } يجيب
search-kind-question = سؤال
mail-footer-stop = أوقف هذا البريد: { $link }
mail-footer-stop-this = أوقف البريد عن هذا الأمر وحده: { $link }
mail-footer-choose = اختر كم مرة نراسلك: { $link }
mail-thread-replied-subject = رد جديد: { $title }
mail-thread-replied-body =
    ردّ أحد في نقاش تتابعه، عن «{ $title }»:

    { $link }
mail-digest-daily-subject = { $count ->
    [zero] لا أخبار، { $date }
    [one] خبر واحد، { $date }
    [two] خبران، { $date }
    [few] { $count } أخبار، { $date }
    [many] { $count } خبرًا، { $date }
   *[other] { $count } خبر، { $date }
}
mail-digest-daily-intro =
    مرحبًا { $name }،

    هذا هو الجديد منذ رسالتك اليومية الأخيرة.
mail-digest-daily-why = وصلتك هذه الرسالة لأنك اخترت البريد مرة في اليوم.
mail-digest-weekly-subject = { $count ->
    [zero] أسبوعك: لا أخبار، { $date }
    [one] أسبوعك: خبر واحد، { $date }
    [two] أسبوعك: خبران، { $date }
    [few] أسبوعك: { $count } أخبار، { $date }
    [many] أسبوعك: { $count } خبرًا، { $date }
   *[other] أسبوعك: { $count } خبر، { $date }
}
mail-digest-weekly-intro =
    مرحبًا { $name }،

    هذا هو الجديد منذ رسالتك الأسبوعية الأخيرة.
mail-digest-weekly-why = وصلتك هذه الرسالة لأنك اخترت البريد مرة في الأسبوع.
mail-digest-line = { $what } ({ $day })
mail-digest-more = { $count ->
    [zero] وكل شيء في صندوق الأخبار: { $link }
    [one] وخبر آخر في صندوق الأخبار: { $link }
    [two] وخبران آخران في صندوق الأخبار: { $link }
    [few] و{ $count } أخبار أخرى في صندوق الأخبار: { $link }
    [many] و{ $count } خبرًا آخر في صندوق الأخبار: { $link }
   *[other] و{ $count } خبر آخر في صندوق الأخبار: { $link }
}

### Lists, the record, desks of those who look after the site

comma = ،{" "}
proposal-read-team = الفريق
desk-voices-wait = { $count ->
    [zero] لا صوت ينتظر الفحص
    [one] صوت واحد ينتظر الفحص
    [two] صوتان ينتظران الفحص
    [few] { $count } أصوات تنتظر الفحص
    [many] { $count } صوتًا ينتظر الفحص
   *[other] { $count } صوت ينتظر الفحص
}
desk-voices-wait-do = افحص الأصوات
desk-teams-wait = { $count ->
    [zero] لا فريق ينتظر التحقق
    [one] فريق واحد ينتظر التحقق
    [two] فريقان ينتظران التحقق
    [few] { $count } فرق تنتظر التحقق
    [many] { $count } فريقًا ينتظر التحقق
   *[other] { $count } فريق ينتظر التحقق
}
desk-decision-clock = القرار: { $clock }
desk-teams-wait-do = تحقق من الفرق
record-by-rule = بقاعدة من قواعد الموقع
record-challenge-published = نُشر تحدٍّ
record-challenge-changes-requested = أُعيد تحدٍّ للتعديل
record-challenge-amended = عُدّل تحدٍّ منشور
record-challenge-cancelled = سُحب تحدٍّ
record-selection-released = أُعلن الاختيار
record-proposal-decided = صدر قرار في فكرة
record-pilot-signed = وُقّع اتفاق تجربة
record-pilot-declined = رُفضت تجربة
record-pilot-moved = انتقلت تجربة إلى مرحلة أخرى
record-pilot-stopped = أُوقفت تجربة
record-pilot-site-opened = أضيف موقع إلى تجربة
record-pilot-site-closed = أُغلق موقع تجربة
record-use-case-hidden = أُخفي حل
record-use-case-restored = أُظهر حل من جديد
record-comment-answered = أُجيب عن صوت
record-comment-late = تأخر جواب
record-comment-pending = حُجب صوت بعد بلاغات
record-comment-moderated = فُحص صوت
record-comment-appeal = نظرة ثانية في صوت
record-pseudonym-disclosed = كُشف الاسم وراء صوت
record-field-reason = السبب: { $text }
record-field-note = السبب: { $text }
record-field-rule = القاعدة: { $text }
record-field-role = الدور: { $text }
record-field-from = قبل: { $text }
record-field-to = الآن: { $text }
record-field-setting = الحد: { $text }
record-field-before = قبل: { $text }
record-field-after = الآن: { $text }
record-field-name = الاسم: { $text }
record-field-title = العنوان: { $text }
record-field-site = الموقع: { $text }
record-field-number = التحدي { $text }
record-field-selected = عدد المختار: { $text }
record-field-outcome = النتيجة: { $text }
record-field-due_at = الجواب قبل { $text }
record-field-answered_at = أُجيب في { $text }

### Between two short sentences on one line

full-stop = .

### The evaluation as a spreadsheet

evaluation-file-scores = المجاميع
evaluation-file-reasons = الأسباب
evaluation-file-criteria = المعايير
evaluation-file-rules = القواعد
evaluation-file-code = الرمز
evaluation-file-proposal = الفكرة
evaluation-file-organisation = الفريق
evaluation-file-id = رقم الفكرة
evaluation-file-deviation = الانحراف المعياري
evaluation-file-counting = التقييمات المحتسبة
evaluation-file-quorum = اكتمل النصاب
evaluation-file-missed = دون الحد الأدنى
evaluation-file-cost = تكلفة الحالة الواحدة
evaluation-file-outcome = النتيجة
evaluation-file-state = الحالة
evaluation-file-criterion = المعيار
evaluation-file-score = الدرجة
evaluation-file-reason = السبب
evaluation-file-number = الرقم
evaluation-file-weight = الوزن
evaluation-file-minimum = الحد الأدنى
evaluation-file-rule = القاعدة
evaluation-file-value = القيمة
evaluation-file-challenge = التحدي
evaluation-file-challenge-title = العنوان
evaluation-file-agency = المكتب
evaluation-file-currency = عملة التكاليف
evaluation-file-quorum-evaluations = التقييمات اللازمة لكل فكرة
evaluation-file-quorum-outside = اللازم من خارج المكتب
evaluation-file-quorum-for-users = اللازم باسم المستفيدين
evaluation-file-calibration = الانحراف المعياري الذي يستدعي جولة معايرة، بالنقاط
evaluation-file-tie = الفرق الذي يُعد تعادلًا بين المجاميع، بالنقاط
evaluation-file-normalise-from = عدد المجاميع اللازم لكل مقيِّم من أجل التسوية
evaluation-file-seed-at = وقت نشر البذرة (UTC)
evaluation-file-sent = سُلِّم
evaluation-file-draft = مسودة
evaluation-file-recused = تنحّى
evaluation-file-excluded = مُستبعَد
evaluation-file-reopened = أُعيد فتحه
evaluation-file-does-not-count = لا يُحتسب
evaluation-file-yes = نعم
evaluation-file-no = لا

### What a panel found, and what a release needs of it
reasons-scored = درجات لجنة التقييم
reasons-scored-hint = الأسماء محجوبة. قيّم كل عضو وحده قبل أن يرى درجات غيره.
reasons-scored-place = { $total } من ١٠٠ نقطة. المرتبة { $place } من { $count }.
reasons-scored-total = { $total } من ١٠٠ نقطة.
reasons-scored-normalised = { $decides ->
    [yes] { $total } نقطة بعد استبعاد تفاوت الأعضاء في التشدد. هذه الدرجات هي التي تحسم.
   *[no] { $total } نقطة بعد استبعاد تفاوت الأعضاء في التشدد. هذه الدرجات لا تحسم.
}
reasons-scored-member = عضو اللجنة { $number }
reasons-scored-mark = { $score } من ٥
reasons-scored-mean = المتوسط { $mean } من ٥، الوزن { $weight } من ١٠٠
refusal-panel-not-locked = ما زالت اللجنة تقيّم. على رئيسها أن ينهي التقييم أولًا.
refusal-release-quorum = لم يقيّم «{ $title }» عدد كافٍ من أعضاء اللجنة أو ليسوا الأعضاء المطلوبين. لا يمكن اختيارها.
refusal-release-minimum = «{ $title }» دون أحد الحدود الدنيا. لا يمكن اختيارها.

### Scoring

scoring-title = تقييم الأفكار
scoring-hidden = الأسماء مخفية. لا ترى درجات غيرك إلا بعد تسليم درجاتك.
scoring-alone = لا ترى درجات غيرك إلا بعد تسليم درجاتك.
scoring-heading = { $count ->
    [zero] لا أفكار تنتظر درجاتك
    [one] فكرة واحدة تنتظر درجاتك
    [two] فكرتان تنتظران درجاتك
    [few] { $count } أفكار تنتظر درجاتك
    [many] { $count } فكرة تنتظر درجاتك
   *[other] { $count } فكرة تنتظر درجاتك
}
scoring-heading-declare = هل تقيّم هذه الأفكار؟
scoring-heading-unsettled = شكرًا لأنك أخبرتنا
scoring-heading-wait = أنت عضو في اللجنة
scoring-heading-none = لا أفكار للتقييم
scoring-heading-done = سلّمت كل شيء
scoring-heading-locked = انتهى التقييم
scoring-lead = قيّم كل فكرة وحدك، مع سبب لكل درجة. يمكنك التوقف والعودة.
scoring-lead-declare = قل أولًا هل أنت حر في الحكم. لا ترى أي فكرة قبل ذلك.
scoring-lead-unsettled = ينظر رئيس اللجنة الآن في صلتك. ثم ترى الأفكار التي يمكنك تقييمها.
scoring-lead-wait = لم يبدأ التقييم بعد. نكتب إليك عندما يبدأ.
scoring-lead-none = لم تُعطَ أي فكرة حتى الآن. نكتب إليك عندما تُعطى.
scoring-lead-done = شكرًا لك. يمكنك قراءة ما سلّمته. ويمكن للرئيس فتحه من جديد.
scoring-lead-locked = الدرجات نهائية. ما زال يمكنك قراءة ما سلّمته.
scoring-declare-title = أولًا، هل أنت حر في الحكم؟
scoring-declare-question = هل يمكن أن تستفيد أنت أو عائلتك أو عملك من أي فكرة هنا؟
scoring-choice-free = لا، ليست لي صلة
scoring-choice-free-hint = لا أعرف شيئًا يربطني بفريق ربما أرسل فكرة.
scoring-choice-link = قد تكون لي صلة
scoring-choice-link-hint = قل ما هي. سيقيّم عضو آخر بدلًا منك. هذا عادي وليس خطأ.
scoring-declare-link = ما الصلة؟
scoring-declare-link-hint = فقط إن كانت لك صلة. يقرأ الرئيس هذا.
scoring-declare-employer = لمن تعمل؟
scoring-declare-employer-hint = إن أرسلوا فكرة فلن تصل إليك.
scoring-declare-sign = أوقّع على هذا. هو صحيح على حد علمي.
scoring-declare-go = وقّع وتابع
scoring-declare-public = سيُنشر مع النتيجة من دون اسمك.
scoring-declare-again = هل تغيّر شيء؟ صرّح من جديد
scoring-declared-title = ما صرّحت به
scoring-declared-free = وقّعت في { $date }: لا صلة.
scoring-declared-link = وقّعت في { $date }: قد تكون لك صلة.
scoring-declared-settled = وقّعت في { $date }: قد تكون لك صلة. وقد بتّ الرئيس فيها.
scoring-unsettled-title = ما يحدث بعد ذلك
scoring-unsettled-text = يقول الرئيس عن أي أفكار تتنحى. وتقيّم أنت غيرها. نكتب إليك حينها.
scoring-why-locked = انتهى التقييم. لا يمكن تغيير الدرجات بعد الآن.
scoring-why-sent = سلّمت هذا. الرئيس وحده يمكنه فتحه من جديد.
scoring-late = ما كتبته ما زال هنا لكنه لم يُحفظ. انسخه إن احتجت إليه.
scoring-ideas = أفكارك
scoring-due = آخر موعد
scoring-criteria = ما تقيّمه
scoring-rule-1 = تقيّم وحدك. لا ترى درجات غيرك إلا بعد تسليم درجاتك.
scoring-rule-2 = كل درجة تحتاج إلى سبب. يقرؤه الفريق.
scoring-rule-3 = إن رأيت صلة لك بفكرة فتنحَّ عنها. هذا عادي.
scoring-decline-title = لا تستطيع؟
scoring-decline-text = قل لا. يطلب الرئيس من شخص آخر.
scoring-decline-go = لا أستطيع التقييم
scoring-weight = { $weight } من ١٠٠
scoring-minimum = تحتاج الفكرة هنا إلى { $score } في المتوسط.
scoring-idea = الفكرة { $letter }
scoring-idea-heading = قيّم الفكرة { $letter }
scoring-idea-of = الفكرة { $number } من { $all }
scoring-progress = تقدّمك
scoring-sent-of = سُلّم { $sent } من { $all }
scoring-state-todo = لم تبدأ
scoring-state-saved = محفوظة
scoring-state-sent = مسلَّمة
scoring-state-reopened = فُتحت من جديد
scoring-state-recused = تنحّيت عنها
scoring-do-begin = اقرأ وقيّم
scoring-do-go-on = تابع
scoring-do-read = اقرأ
scoring-now = الآن
scoring-member = عضو اللجنة { $number }
scoring-from = أرسلها
scoring-go-scores = إلى درجاتك
scoring-reopened = فُتح هذا من جديد
scoring-scores = درجاتك
scoring-done-of = تم { $done } من { $all }
scoring-keys = على السلّم تختار المفاتيح من ٠ إلى ٥ الدرجة.
scoring-save-failed = لم تُحفظ الصفحة وحدها. اضغط زرًا لترى السبب.
scoring-saved = حُفظت: { $time }.
scoring-later = احفظ وتابع لاحقًا
scoring-hand-in = سلّم
scoring-all-ideas = كل أفكارك
scoring-final = بعد التسليم لا يمكنك تغيير درجة وحدك. يمكن للرئيس فتحها من جديد، ويبيّن السجل السبب.
scoring-why = لماذا
scoring-why-label = لماذا؟ سيقرأ الفريق هذا.
scoring-scale-dash = –
scoring-scale-none = لا درجة بعد
scoring-scale-0 = غير مبيَّن
scoring-scale-1 = ضعيف
scoring-scale-2 = مقبول
scoring-scale-3 = جيد
scoring-scale-4 = جيد جدًا
scoring-scale-5 = ممتاز
scoring-so-far = حتى الآن: { $points } من { $all } نقطة.
scoring-still = { $count ->
    [zero] لم يبق شيء للتقييم.
    [one] بقيت نقطة واحدة للتقييم.
    [two] بقيت نقطتان للتقييم.
    [few] بقيت { $count } نقاط للتقييم.
    [many] بقيت { $count } نقطة للتقييم.
   *[other] بقيت { $count } نقطة للتقييم.
}
scoring-others = ما وجده الآخرون
scoring-talk = تحدثوا عنها
scoring-talk-lead = الدرجات متباعدة. تحدثوا عنها، ثم قيّم من جديد وسلّم.
scoring-talk-say = قل شيئًا للجنة
scoring-talk-hint = يرى الآخرون رقمك لا اسمك.
scoring-talk-go = أرسل
scoring-you = أنت
scoring-recuse-title = لي صلة بهذه الفكرة
scoring-recuse-text = تنحَّ عن هذه الفكرة. لن تُحسب درجاتك لها ولن تراها من جديد.
scoring-recuse-note = ما الصلة؟
scoring-recuse-go = تنحَّ
scoring-ruler = قيّم بالمقياس نفسه
scoring-ruler-text = اقرأ معيارًا واحدًا في كل الأفكار قبل أن تتابع. هذا يبقي الدرجات عادلة.
desk-panel = هل تقيّم أفكارًا لـ:
desk-panel-do = اقرأ وأجب
desk-judge = { $count ->
    [zero] لا أفكار للتقييم:
    [one] فكرة للتقييم:
    [two] فكرتان للتقييم:
    [few] { $count } أفكار للتقييم:
    [many] { $count } فكرة للتقييم:
   *[other] { $count } فكرة للتقييم:
}
desk-judge-do = اقرأ وقيّم
mail-panel-invited-subject = هل تقيّم أفكارًا؟ { $title }
mail-panel-invited-body =
    يُطلب منك تقييم أفكار لـ«{ $title }». قل هل أنت حر في الحكم، أو قل لا:

    { $link }
mail-panel-opened-subject = أفكار تنتظر درجاتك: { $title }
mail-panel-opened-body =
    يمكنك الآن قراءة أفكار «{ $title }» وتقييمها. قيّم وحدك مع الأسباب:

    { $link }
mail-panel-link-declared-subject = قد تكون لعضو في اللجنة صلة: { $title }
mail-panel-link-declared-body =
    صرّح عضو في لجنة «{ $title }» بصلة. قل عن أي أفكار يتنحى:

    { $link }
mail-panel-declined-subject = اعتذر أحد أعضاء اللجنة: { $title }
mail-panel-declined-body =
    من طلبت منه تقييم أفكار «{ $title }» لا يستطيع. اطلب من شخص آخر:

    { $link }
mail-panel-recused-subject = تنحّى عضو في اللجنة عن فكرة: { $title }
mail-panel-recused-body =
    تنحّى عضو في لجنة «{ $title }» عن فكرة. تأكد من أن عدد المقيّمين كافٍ:

    { $link }
mail-panel-reopened-subject = فُتحت درجاتك من جديد: { $title }
mail-panel-reopened-body =
    فتح الرئيس درجات لك في «{ $title }» من جديد. اقرأ السبب وسلّمها مرة أخرى:

    { $link }
mail-panel-calibration-subject = تحدثوا عن درجات متباعدة: { $title }
mail-panel-calibration-body =
    أعطت لجنة «{ $title }» فكرة درجات متباعدة جدًا. اقرأ ما وجده الآخرون وتحدث وقيّم من جديد:

    { $link }
mail-panel-reminder-subject = اقترب موعد درجاتك: { $title }
mail-panel-reminder-body =
    ما زالت أفكار في «{ $title }» تنتظر درجاتك:

    { $link }
refusal-panel-signature = وقّع بوضع العلامة
refusal-score = اختر درجة من ٠ إلى { $most }
refusal-score-missing = أعطِ درجة
refusal-score-reason = اكتب سببًا لهذه الدرجة
refusal-score-sent = سُلّم هذا. الرئيس وحده يمكنه فتحه من جديد.
refusal-panel-not-open = لم يبدأ التقييم
refusal-panel-locked = انتهى التقييم. لا يمكن تغيير شيء بعد الآن.
refusal-panel-link = لهذا العضو صلة بهذه الفكرة ولا يمكنه تقييمها
refusal-panel-begun = وُضعت درجات هنا. لا يمكن التراجع عن هذا.
refusal-panel-no-round = لا حديث مفتوحًا عن هذه الفكرة

### Panel and ranking

panel-title = اللجنة
panel-link-page = اطّلع على من يقيّم هذه الأفكار
panel-heading-none = لا أحد يقيّم هذه الأفكار بعد
panel-heading-preparing = حضّر اللجنة
panel-heading-scoring = اللجنة تضع الدرجات
panel-heading-locked = الدرجات نهائية
panel-heading-over = انتهى عمل هذه اللجنة
panel-lead-none = اللجنة أشخاص قليلون يقيّم كل منهم كل فكرة وحده. بعضهم من خارج مكتبك.
panel-lead-preparing = ضع القواعد، وادعُ الأشخاص، ووزّع الأفكار. ثم افتح التقييم.
panel-lead-scoring = كل عضو يقيّم وحده. لا أحد يرى المجموع قبل وصول كل الدرجات.
panel-lead-locked = لم يعد أحد يستطيع تغيير درجة. الآن يمكن اختيار الأفكار مع ذكر الأسباب.
panel-lead-over = أُعلن الاختيار أو أُلغي التحدي. لا يمكن تغيير شيء.
panel-begin = شكّل لجنة
panel-terms = قواعد اللجنة
panel-terms-save = احفظ القواعد
panel-basis = المجموع الذي يحسم
panel-basis-raw = كما أُعطي
panel-basis-raw-hint = متوسط ما أعطاه الأعضاء.
panel-basis-normalised = بعد التسوية بين الأعضاء
panel-basis-normalised-hint = تزيل أثر تشدد كل عضو. يحتاج كل عضو إلى ٥ أفكار أو أكثر.
panel-names = أسماء الفرق
panel-names-hidden = مخفية عن الأعضاء
panel-names-shown = ظاهرة للأعضاء
panel-blind = أخفِ أسماء الفرق
panel-blind-hint = يرى الأعضاء حرفًا بدل الاسم.
panel-deadline = آخر موعد للدرجات
panel-deadline-hint = بتوقيت مكتبك. يُذكَّر الأعضاء قبله بيومين.
panel-opened-on = بدأ التقييم
panel-locked-on = الدرجات نهائية منذ
panel-rubrics = معنى الدرجات
panel-rubrics-version = النسخة { $number }
panel-criteria = ما تُقيَّم به الأفكار
panel-col-criterion = معيار التقييم
panel-weight = وزنه { $weight } من ١٠٠
panel-minimum = المتوسط { $least } على الأقل
panel-tie = عند تساوي المجموع
panel-tie-none = لا يُستعمل
panel-tie-citizen_benefit = أولًا: ما يكسبه الناس
panel-tie-evidence = ثانيًا: الدليل
panel-rubric = معنى كل درجة
panel-rubric-hint = مثلًا: ٠ لم يُبيَّن، ٣ مقبول، ٥ مبيَّن لمعظم الناس.
panel-members = الأعضاء
panel-members-none = لم يُدعَ أحد بعد.
panel-col-number = الرقم
panel-col-name = العضو
panel-col-kind = يمثّل
panel-col-progress = الدرجات
panel-outside = من خارج المكتب
panel-outside-hint = لا يعمل في مكتبك. كل فكرة تحتاج إلى واحد.
panel-for-users = عن الناس الذين يستعملون الخدمة
panel-for-users-hint = كل فكرة تحتاج إلى واحد. قد يكون الشخص نفسه.
panel-member-invited = مدعو
panel-member-accepted = في اللجنة
panel-member-unsettled = صلة تنتظر البتّ
panel-member-declined = اعتذر
panel-member-removed = أُخرج
panel-employer = يعمل لدى
panel-link = الصلة المعلنة:
panel-progress = أُرسل { $sent } من { $asked }
panel-recused = تنحّى عن { $count }
panel-member-label = العضو { $number }، { $name }
panel-idea-label = { $letter }: { $title }
panel-remove = أخرِج من اللجنة
panel-remove-text = تبقى درجاته محفوظة ولا تُحسب بعد الآن. يذكر السجل أن عضوًا أُخرج.
panel-remove-go = أخرِجه الآن
panel-settle = بُتّ في صلة:
panel-settle-text = ضع علامة على الأفكار التي تمسّها هذه الصلة. يتنحّى العضو عنها ويقيّم غيرها.
panel-settle-ideas = الأفكار ذات الصلة
panel-settle-later = لا توجد أفكار بعد. وزّعها أولًا إن كانت الصلة قد تمسّ إحداها.
panel-settle-go = احفظ الصلات
panel-invite = ادعُ شخصًا
panel-invite-text = نكتب إليه. قبل أن يرى أي فكرة يقول هل تربطه صلة بفريق.
panel-invite-name = الاسم
panel-invite-email = البريد الإلكتروني
panel-invite-kind = مَن يمثّل؟
panel-invite-go = أرسل الدعوة
panel-ideas = من يقيّم ماذا
panel-ideas-open = ما زال إرسال الأفكار مفتوحًا. يمكنك توزيعها بعد الإغلاق.
panel-ideas-none = تأخذ كل فكرة حرفًا عند توزيعها.
panel-col-asked = الأعضاء المكلّفون
panel-col-lacks = ما ينقص
panel-quorum = العدد كافٍ
panel-lacks-evaluations = { $count ->
    [zero] لا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $count } أعضاء
    [many] { $count } عضوًا
   *[other] { $count } عضو
}
panel-lacks-outside = { $count } من الخارج
panel-lacks-users = { $count } عن المستعملين
panel-short = { $count ->
    [zero] لا أفكار ينقصها أعضاء
    [one] فكرة واحدة ينقصها أعضاء
    [two] فكرتان ينقصهما أعضاء
    [few] { $count } أفكار ينقصها أعضاء
    [many] { $count } فكرة ينقصها أعضاء
   *[other] { $count } فكرة ينقصها أعضاء
}
panel-waiting = { $count ->
    [zero] لا تقييمات ناقصة
    [one] ينقص تقييم واحد
    [two] ينقص تقييمان
    [few] تنقص { $count } تقييمات
    [many] ينقص { $count } تقييمًا
   *[other] ينقص { $count } تقييم
}
panel-share-text = يوزّع البرنامج الأفكار بالتساوي قدر الإمكان. لا يأخذ أحد فكرة تربطه بها صلة. ما بدأ يبقى.
panel-share-go = وزّع الأفكار تلقائيًا
panel-assign = كلّف يدويًا
panel-assign-text = اختر فكرة وعضوًا. يمكنك سحب التكليف ما لم توضع درجة.
panel-assign-ask = كلّف هذا العضو
panel-assign-back = اسحب التكليف
panel-assign-change = غيّر المقيّمين
panel-reopen = أعد فتح تقييم
panel-reopen-text = يستطيع العضو تغيير الدرجات ثم يرسلها من جديد. حتى ذلك الحين لا تُحسب.
panel-reopen-go = أعد الفتح
panel-why = لماذا؟
panel-why-record = يُكتب في السجل.
panel-round-open = افتح النقاش
panel-round-close = أنهِ النقاش
panel-round-text = في النقاش يرى من قيّموا الفكرة درجات بعضهم ويمكنهم التقييم من جديد. ما لا يُرسل من جديد يُحسب كما كان.
panel-next = ما التالي
panel-open-text = حين يكتمل كل شيء، افتح التقييم:
panel-open-fixed = تثبت القواعد من حينها.
panel-open-told = تصل الأعضاء رسالة ويمكنهم البدء.
panel-open-seed = يُنشأ رقم سري للقرعة. بصمته في السجل.
panel-open-go = افتح التقييم
panel-lock = اجعل الدرجات نهائية
panel-lock-final = بعد هذا لا يغيّر أحد درجة. لا رجعة في ذلك.
panel-lock-seed = يُكشف رقم القرعة السري.
panel-lock-ranking = يرى مكتبك الترتيب. لا تعلم الفرق شيئًا بعد.
panel-lock-anyway = اجعلها نهائية رغم النقص
panel-lock-anyway-hint = الناقص يبقى ناقصًا. لا يُحسب صفرًا أبدًا.
panel-lock-go = اجعلها نهائية
panel-see-ranking = اطّلع على الترتيب
panel-unblind = أظهر أسماء الفرق
panel-unblind-text = للمقابلات فقط، بعد وصول كل الدرجات. عندها يرى الأعضاء من أرسل ماذا. لا رجعة في ذلك.
panel-unblind-go = أظهر الأسماء
panel-unblinded = الأسماء ظاهرة منذ
panel-rule-quorum = تحتاج كل فكرة إلى ٣ أعضاء، واحد من الخارج وواحد عن المستعملين.
panel-rule-links = لا يقيّم أحد فكرة تربطه بها صلة.
panel-rule-alone = لا ترى الدرجات المفردة ما دام تغييرها ممكنًا.
ranking-title = الترتيب
ranking-lead = يُحسب من الدرجات في كل مرة. يساعد على الاختيار ولا يقرر وحده.
ranking-waiting = لا ترتيب بعد
ranking-waiting-text = لا يرى أحد مجموعًا قبل ذلك. فلا يتبع أحد غيره.
ranking-to-panel = إلى اللجنة
ranking-open = وصلت كل الدرجات لكنها ليست نهائية. قد تتغير.
ranking-hidden = الأسماء مخفية حتى تُعرض على اللجنة.
ranking-unordered = لا ترتيب: فهو يقوم على المجموع المسوّى، ولا يمكن حسابه.
ranking-places = المراتب
ranking-by-raw = يحسم المجموع كما أُعطي
ranking-by-normalised = يحسم المجموع المسوّى
ranking-decides = يحسم
ranking-not-normalised = لا مجموع مسوّى.
ranking-no-totals = لم يرسل أحد درجة.
ranking-too-few = { $count ->
    [one] العضو { $members } قيّم أقل من { $needed } أفكار.
    [two] العضوان { $members } قيّما أقل من { $needed } أفكار.
   *[other] الأعضاء { $members } قيّموا أقل من { $needed } أفكار.
}
ranking-no-spread = { $count ->
    [one] العضو { $members } أعطى كل الأفكار المجموع نفسه.
    [two] العضوان { $members } أعطيا كل أفكارهما المجموع نفسه.
   *[other] الأعضاء { $members } أعطوا كل أفكارهم المجموع نفسه.
}
ranking-no-overlap = لا فكرة مشتركة بين مجموعات الأعضاء هذه: { $groups }
ranking-nothing = لا يوجد
ranking-col-place = المرتبة
ranking-col-change = مقارنة بالترتيب الحقيقي
ranking-col-raw = المجموع كما أُعطي
ranking-col-normalised = المجموع المسوّى
ranking-col-spread = التباعد
ranking-col-quorum = الأعضاء
ranking-col-minimums = الحد الأدنى
ranking-wide = يحتاج نقاشًا
ranking-missed = لم يتحقق:
ranking-met = تحقق
ranking-below = منخفض
ranking-spread-text = المجموع من ٠ إلى ١٠٠. تباعد فوق ١٥ نقطة يعني أن الأعضاء يرون الفكرة بشكل مختلف جدًا.
ranking-means = متوسط الدرجة لكل معيار
ranking-ties = المجاميع المتقاربة
ranking-ties-text = المجاميع التي لا يزيد فرقها على ٠٫٥ متساوية. ثم تحسم منفعة الناس، ثم الدليل، ثم التكلفة الأقل، ثم القرعة.
ranking-ties-none = لا مجاميع متقاربة إلى هذا الحد.
ranking-tie = الأفكار { $ideas }: المراتب من { $first } إلى { $last }
ranking-tie-text = أفضلها { $best }. والبقية دونه بما لا يزيد على { $within }.
ranking-step-benefit = منفعة الناس: متوسط الدرجة، الأعلى أولًا
ranking-step-evidence = الدليل: متوسط الدرجة، الأعلى أولًا
ranking-step-cost = تكلفة الحالة الواحدة، الأقل أولًا
ranking-step-draw = القرعة: الأصغر أولًا
ranking-then = {" "}ثم{" "}
ranking-step-order = الترتيب: { $order }.
ranking-step-equal = كلها متساوية. تحسم الخطوة التالية.
ranking-step-skipped = { $count ->
    [one] الفكرة { $ideas } لا تذكر ذلك. لذلك تُترك هذه الخطوة للجميع.
    [two] الفكرتان { $ideas } لا تذكران ذلك. لذلك تُترك هذه الخطوة للجميع.
   *[other] الأفكار { $ideas } لا تذكر ذلك. لذلك تُترك هذه الخطوة للجميع.
}
ranking-step-seed = لا تفرّق بينها إلا القرعة. تُجرى حين تصير الدرجات نهائية.
ranking-draw = يستطيع أي شخص إعادة القرعة
ranking-draw-text = كانت البصمة في السجل قبل أول درجة. وهي SHA-256 للرقم.
ranking-draw-seed = رقم القرعة
ranking-draw-digest = بصمته في السجل
ranking-draw-command = لإعادتها
ranking-draw-ids = اكتب هذه الأسطر في ملف، بأي ترتيب:
ranking-try = ماذا لو؟
ranking-try-text = من دون درجات هؤلاء الأعضاء
ranking-try-go = أظهر ما يتغير
ranking-try-hint = لا يُحفظ شيء. يبقى الترتيب الحقيقي كما هو.
ranking-try-now = غير محفوظ.
ranking-try-without = هذه تجربة فقط، من دون الأعضاء
ranking-try-end = عودة إلى الترتيب الحقيقي
ranking-member = العضو { $number }
ranking-same = كما هو
ranking-up = صعد، كان { $before }
ranking-down = نزل، كان { $before }
ranking-lost = بلا مرتبة، كان { $before }
ranking-gained = لم تكن له مرتبة
refusal-panel-open = بدأ التقييم. القواعد ثابتة الآن.
refusal-panel-deadline = اختر للدرجات يومًا لم يأتِ بعد
refusal-panel-quorum = { $count ->
    [zero] لا أفكار ينقصها أعضاء.
    [one] فكرة واحدة ينقصها أعضاء. ادعُ أشخاصًا آخرين أو وزّع من جديد.
    [two] فكرتان ينقصهما أعضاء. ادعُ أشخاصًا آخرين أو وزّع من جديد.
    [few] { $count } أفكار ينقصها أعضاء. ادعُ أشخاصًا آخرين أو وزّع من جديد.
    [many] { $count } فكرة ينقصها أعضاء. ادعُ أشخاصًا آخرين أو وزّع من جديد.
   *[other] { $count } فكرة ينقصها أعضاء. ادعُ أشخاصًا آخرين أو وزّع من جديد.
}
refusal-panel-member = هذا الشخص في اللجنة أو دُعي من قبل
refusal-panel-full = أقصى عدد للجنة { $most } عضوًا
refusal-panel-no-link = ليس لهذا العضو صلة تنتظر البتّ
refusal-score-not-sent = لم يرسل هذا العضو درجات لهذه الفكرة
refusal-panel-round = يحتاج النقاش إلى عضوين أو أكثر وكل درجاتهم
refusal-panel-waiting = { $count ->
    [zero] لا تقييمات ناقصة
    [one] ما زال ينقص تقييم واحد
    [two] ما زال ينقص تقييمان
    [few] ما زالت تنقص { $count } تقييمات
    [many] ما زال ينقص { $count } تقييمًا
   *[other] ما زال ينقص { $count } تقييم
}
record-panel-opened = فُتح التقييم
record-panel-member-removed = أُخرج عضو من لجنة
record-panel-reopened = أُعيد فتح تقييم
record-panel-calibration-opened = بدأ نقاش حول فكرة
record-panel-calibration-closed = انتهى نقاش حول فكرة
record-panel-unblinded = عُرضت الأسماء على لجنة
record-panel-locked = صارت الدرجات نهائية
record-field-member = العضو { $text }
record-field-missing = الناقص: { $text }
record-panel-recusal = تنحّى عضو في اللجنة عن فكرة
record-field-idea = الفكرة { $text }

### The report of an evaluation

report-title = تقرير التقييم
report-lead = كل ما يقوم عليه الاختيار: القواعد، وكل درجة مع سببها، وما تقرر. الأعضاء بأرقامهم من دون أسماء.
report-made = كما في
report-print = للطباعة أو للحفظ بصيغة PDF استعمل أمر الطباعة في متصفحك.
report-csv = CSV
report-xlsx = Excel
report-page = تقرير للطباعة
report-keep-text = كل درجة مع سببها، والأعضاء بأرقامهم. من ملف CSV يستطيع أي شخص أن يحسب الترتيب من جديد.
report-inside = من المكتب نفسه
report-declared = الصلة بالفرق
report-declared-nothing = لم يصرّح بشيء بعد
report-declared-free = صرّح: لا صلة
report-declared-link = صرّح بصلة:
report-happened = التنحّي وإعادة الفتح والنقاش
report-happened-none = لم يتنحَّ أحد ولم يُعد فتح شيء.
report-stepped-back = تنحّى العضو { $number } عن الفكرة { $idea }.
report-opened-again = أُعيد فتح تقييم العضو { $number } للفكرة { $idea }.
report-talk = ناقشت اللجنة الفكرة { $idea } من { $from } إلى { $to }.
report-talk-open = تناقش اللجنة الفكرة { $idea } منذ { $from }.
report-decisions = ما تقرر
report-decisions-none = لم يتقرر ويُعلن شيء بعد.
report-released = أُعلن في
report-scores = كل درجة مع سببها
report-earlier = سُلِّم قبل ذلك ثم تغيّر:
report-scores-none = لم يُكلَّف أحد بتقييم هذه الفكرة.
report-record = في السجل
report-record-none = لا شيء في السجل بعد.
report-recheck = احسبه من جديد
report-recheck-text = بملف CSV لهذا التقييم يستطيع أي شخص أن يصل إلى الترتيب نفسه على حاسوبه:

### Running evaluation

demo-who-evaluator-2 = المقيِّم ٢: يحكم على الأفكار، من خارج المكتب
demo-who-evaluator-3 = المقيِّم ٣: يحكم على الأفكار، ويعرف شؤون المال
demo-who-evaluator-4 = المقيِّم ٤: يحكم على الأفكار، ويتكلم باسم من يستعملون الخدمة
demo-who-evaluator-5 = المقيِّم ٥: يحكم على الأفكار، وهو ممن يستعملون الخدمة
demo-who-panel-chair = رئيس اللجنة: يقود من يقيّمون

### Files without names

scoring-files = الملفات
scoring-files-hidden = أُزيل من هذه الملفات ما يدل على الفريق: المؤلفون والشركات والملاحظات والأماكن.
scoring-file = الملف { $number }
scoring-file-picture = صورة
scoring-file-text = نص
scoring-file-held = محجوب
scoring-file-look = فيه صور أو حروف لا يستطيع برنامج قراءتها. لم يعرضه رئيس اللجنة بعد.
scoring-file-named = فيه اسم الفريق.
scoring-file-encrypted = هو مقفل بكلمة مرور، فلم يمكن فحصه.
scoring-file-damaged = هو تالف، فلم يمكن فحصه.
scoring-file-too-large = هو أكبر من أن يُفحص.
scoring-file-part = فيه شيء لم يمكن فحصه، مثل فيلم أو برنامج صغير.
scoring-heading-role = لا يمكنك التقييم هنا ما دامت الأسماء مخفية
scoring-lead-role = لك دور آخر يُظهر لك من أرسل كل فكرة. اسأل رئيس اللجنة: يمكن أن يقيّم غيرك، أو أن تتخلى عن ذلك الدور.
panel-files = الملفات بلا أسماء
panel-files-link = اطّلع على الملفات التي تصل إلى اللجنة
panel-files-lead = تصل الملفات إلى اللجنة بعد إزالة ما يدل على الفريق. ما لا يمكن فحصه يُحجب.
panel-files-lead-shown = الأسماء ظاهرة للجنة الآن. تصل إليها كل الملفات كما أُرسلت.
panel-files-rule-clean = الملف الذي يستطيع برنامج قراءته ولا يسمّي أحدًا يُعرض.
panel-files-rule-look = الملف الذي فيه صور ينتظرك، فقد تحمل الصورة شعارًا. انظر إليه ثم اعرضه أو لا تعرضه.
panel-files-rule-held = الملف الذي يسمّي فريقه أو لا يمكن فحصه لا يُعرض. يمكن قراءة مضمونه في الفكرة أو سماعه في المقابلة.
panel-files-rule-record = ما تعرضه أو تحجبه يُكتب في السجل.
panel-files-waiting = { $count ->
    [zero] لا ملفات تنتظر الفحص.
    [one] ملف واحد لم يُفحص بعد.
    [two] ملفان لم يُفحصا بعد.
    [few] { $count } ملفات لم تُفحص بعد.
    [many] { $count } ملفًا لم تُفحص بعد.
   *[other] { $count } ملف لم تُفحص بعد.
}
panel-files-again = افحص المزيد
panel-files-none = لا ملفات مع أي فكرة.
panel-files-original = الفكرة مع ملفاتها كما أُرسلت
panel-file-clean = لا يسمّي أحدًا، بقدر ما يستطيع برنامج أن يعرف.
panel-file-shown = نظرت إليه أنت أو رئيس آخر وعرضه على اللجنة.
panel-file-tag-waiting = لم يُفحص بعد
panel-file-tag-clean = يصل إلى اللجنة
panel-file-tag-shown = يصل إلى اللجنة
panel-file-tag-held = محجوب
panel-file-look = انظر إلى النسخة
panel-file-show = اعرضه على اللجنة
panel-file-hold = احجبه من جديد
refusal-panel-file = هذا الملف يسمّي فريقه أو لا يمكن فحصه. لا يمكن عرضه ما دامت الأسماء مخفية.
refusal-panel-role = لهذا الشخص دور آخر يُظهر له من أرسل كل فكرة. لا يمكن أن يكون في لجنة لا ترى الأسماء.
refusal-panel-role-own = لك دور آخر يُظهر لك من أرسل كل فكرة. لا يمكنك أن تكون في هذه اللجنة ما دامت الأسماء مخفية.
refusal-panel-role-members = لهؤلاء الأعضاء دور آخر يُظهر لهم من أرسل كل فكرة: { $members }. أخرجهم من اللجنة، أو أظهر الأسماء للجميع.
record-panel-file-shown = عُرض ملف على لجنة
record-panel-file-held = حُجب ملف عن لجنة
record-field-file = الملف { $text }

### Decisions from a ranking, standstill and complaints
setting-standstill_days = أيام الانتظار قبل توقيع الاتفاق
setting-standstill_days-hint = تُحسب من يوم إعلان الاختيار. في هذه الأيام يمكن للفرق أن تتظلّم.
prepare-title = ابدأ من الترتيب
prepare-lead = يكتب البرنامج قرارًا أوليًا لكل فكرة مما كتبته اللجنة. تقرأه وتعدّله قبل أن يراه أحد.
prepare-selected = كم فكرة تُختار؟
prepare-reserve = كم فكرة أخرى في الاحتياط؟
prepare-anew = اكتب فوق ما أُعدّ
prepare-anew-hint = وإلا يُكتب للأفكار التي بلا قرار فقط.
prepare-go = أعدّ القرارات
prepared-place = المرتبة { $place } من { $count } بـ { $total } من ١٠٠ نقطة من { $members } من أعضاء اللجنة.
prepared-selected = اختيرت هذه الفكرة.
prepared-reserve = هي رقم { $number } في قائمة الاحتياط.
prepared-missed = هي دون الحد الأدنى في: { $criteria }.
prepared-quorum = قيّمها عدد قليل جدًا من أعضاء اللجنة.
prepared-not-selected = اختيرت أفكار أعلى منها في الترتيب.
prepared-mean = المتوسط { $mean } من ٥.
prepared-unscored = لم يقيّم أحد هذا المعيار.
prepared-line = عضو اللجنة { $number }، { $score } من ٥: { $reason }
selection-place = المرتبة { $place }، { $total } نقطة
award-how = كيف جرى الاختيار
award-how-lead = ما الذي اختير، وبأي قواعد، وما الذي يمكن فعله عند الاعتراض عليه.
award-panel = من قيّم
award-who = { $count ->
    [one] قيّم شخص واحد: { $outside } من خارج المكتب، { $users } عن مستخدمي الخدمة.
    [two] قيّم شخصان: { $outside } من خارج المكتب، { $users } عن مستخدمي الخدمة.
    [few] قيّم { $count } أشخاص: { $outside } من خارج المكتب، { $users } عن مستخدمي الخدمة.
   *[other] قيّم { $count } شخصًا: { $outside } من خارج المكتب، { $users } عن مستخدمي الخدمة.
}
award-names-hidden = لم يروا أسماء الفرق.
award-names-shown = رأوا أسماء الفرق.
award-basis-raw = المجاميع كما أُعطيت هي التي تحسم. ثُبّت هذا قبل أول درجة.
award-basis-normalised = المجاميع بعد إزالة أثر تشدّد كل عضو هي التي تحسم. ثُبّت هذا قبل أول درجة.
award-standstill = فترة الانتظار
award-standstill-text = لا يوقَّع أي اتفاق في هذه الفترة. يمكن للفرق التي لم تُختر أن تتظلّم.
award-standstill-until = حتى نهاية
award-complaints = التظلّمات
award-complaints-none = لم يتظلّم أي فريق.
award-complaints-text = يجيب عنها من لم يشارك في الاختيار.
award-complaint-filed = قُدّم
award-complaint-answered = أُجيب
complaint-title = تظلّم من اختيار
complaint-open = قيد النظر
complaint-upheld = التظلّم صحيح
complaint-dismissed = الاختيار قائم
complaint-text = ما الخطأ الذي حدث؟
complaint-wish = ما الذي ينبغي فعله؟
complaint-answer = الجواب
complaint-answer-lead = أنت لم تشارك في هذا الاختيار. اقرأ الأسباب، واسأل من تحتاج، ثم أجب.
complaint-outcome = ماذا وجدت؟
complaint-say-dismissed = الاختيار قائم
complaint-say-dismissed-hint = اتُّبعت القواعد.
complaint-say-upheld = التظلّم صحيح
complaint-say-upheld-hint = خولفت قاعدة. قل أيّها وما الذي يترتب.
complaint-set-aside = أفكار تفقد مكانها
complaint-set-aside-hint = تنتهي تجربتها قبل أن تبدأ. ويمكن أن يصعد الاحتياط.
complaint-answer-why = لماذا؟
complaint-answer-hint = يقرأ هذا الفريق والمكتب.
complaint-answer-go = أرسل الجواب
complaint-waits = ينظر في هذا من لم يشارك في الاختيار. لا يوقَّع شيء قبل ذلك.
complaint-see-reasons = اقرأ أسباب الاختيار
complain-title = ألم يكن هذا عادلًا؟
complain-lead = يمكنك أن تتظلّم الآن. يذهب تظلّمك إلى من لم يشارك في الاختيار. لا يوقَّع أي اتفاق قبل أن يصلك جواب. ولا أثر لذلك على أفكارك الأخرى.
complain-text-hint = قل ماذا حدث وأي قاعدة خولفت.
complain-wish-hint = مثلًا: أن تُقيَّم الفكرة مرة أخرى.
complain-go = أرسل التظلّم
complain-see = اقرأ تظلّمك والجواب
waiting-standstill = لا يمكن توقيع أي اتفاق قبل نهاية { $date }. حتى ذلك الحين يمكن للفرق أن تتظلّم.
waiting-complaints = { $count ->
    [one] يجب الجواب عن تظلّم واحد قبل توقيع أي اتفاق.
    [two] يجب الجواب عن تظلّمين قبل توقيع أي اتفاق.
    [few] يجب الجواب عن { $count } تظلّمات قبل توقيع أي اتفاق.
   *[other] يجب الجواب عن { $count } تظلّمًا قبل توقيع أي اتفاق.
}
refusal-standstill = { $days ->
    [one] يمكن للفرق أن تتظلّم يومًا آخر. لا يمكن توقيع شيء قبل ذلك.
    [two] يمكن للفرق أن تتظلّم يومين آخرين. لا يمكن توقيع شيء قبل ذلك.
    [few] يمكن للفرق أن تتظلّم { $days } أيام أخرى. لا يمكن توقيع شيء قبل ذلك.
   *[other] يمكن للفرق أن تتظلّم { $days } يومًا آخر. لا يمكن توقيع شيء قبل ذلك.
}
refusal-complaint-open = { $count ->
    [one] تظلّم واحد لم يُجب عنه بعد. لا يمكن توقيع شيء قبل ذلك.
    [two] تظلّمان لم يُجب عنهما بعد. لا يمكن توقيع شيء قبل ذلك.
    [few] { $count } تظلّمات لم يُجب عنها بعد. لا يمكن توقيع شيء قبل ذلك.
   *[other] { $count } تظلّمًا لم يُجب عنها بعد. لا يمكن توقيع شيء قبل ذلك.
}
refusal-complaint-there = تظلّم فريقك من قبل
refusal-complaint-chosen = اختيرت فكرتك. لا شيء يُتظلّم منه هنا.
refusal-complaint-late = انتهى وقت التظلّم
refusal-complaint-set-aside = لا تفقد فكرة مكانها إلا إذا كان التظلّم صحيحًا
refusal-ranking-none = لا ترتيب يُبدأ منه. قرّر في كل فكرة بنفسك.
refusal-reserve-order = «{ $title }» تسبقها في الاحتياط
error-complaint-involved = شاركت في هذا الاختيار. يجب أن يجيب شخص آخر.
desk-complaint = فريق يتظلّم من:
desk-complaint-do = اقرأ وأجب
record-complaint-filed = تظلّم من اختيار
record-complaint-answered = أُجيب عن تظلّم
record-field-set_aside = أفكار فقدت مكانها: { $text }
mail-complaint-filed-subject = فريق يتظلّم من اختيار: { $title }
mail-complaint-filed-body =
    يقول فريق إن الاختيار في «{ $title }» لم يكن عادلًا. أنت لم تشارك فيه. انظر في الأمر وأجب من فضلك:

    { $link }
mail-complaint-answered-subject = أُجيب عن تظلّم: { $title }
mail-complaint-answered-body =
    أُجيب عن التظلّم من الاختيار في «{ $title }»:

    { $link }
mail-standstill-over-subject = يمكن توقيع الاتفاقات: { $title }
mail-standstill-over-body =
    انتهت فترة الانتظار في «{ $title }». إن لم يبق تظلّم مفتوح فيمكن توقيع الاتفاقات:

    { $link }
refusal-saved-meanwhile = حفظ شخص آخر هذا وأنت تكتب. كلماتك ما زالت هنا. انظر إلى الصفحة ثم احفظ مرة أخرى.
reasons-scored-each = ما كتبه كل عضو

### الخدمات والاتفاقات والمراحل

services-title = خدمات { $agency }
services-heading = الخدمات
services-lead = لأي شيء يأتي الناس إلى هذا المكتب، وماذا يكلفهم ذلك اليوم.
services-found = { $count ->
    [zero] لا خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
    [many] { $count } خدمة
   *[other] { $count } خدمة
}
services-none = لم يسجّل هذا المكتب خدماته بعد.
service-new = أضف خدمة
service-edit = غيّر هذه الخدمة
service-kicker = خدمة عامة
service-steps-title = ما يفعله الناس اليوم
service-steps-none = لم يكتب أحد الخطوات بعد.
service-now-title = ما تتطلبه اليوم
service-now-none = لم يقسها أحد بعد.
service-plan-title = كيف سيُقاس الباقي
service-pilots-title = تجارب تغيّر هذه الخدمة
service-pilots-none = لا تجربة تغيّر هذه الخدمة بعد.
service-updated = آخر تغيير في
service-form-lead = يستطيع الجميع قراءة هذا. وتُقارن به التجارب.
service-f-about = ما الغرض منها
service-h-about = جملة أو جملتان لمن لم يستخدمها قط.
service-save = احفظ الخدمة
service-cases = { $count ->
    [zero] لا معاملات في السنة
    [one] معاملة واحدة في السنة
    [two] معاملتان في السنة
    [few] { $count } معاملات في السنة
    [many] { $count } معاملة في السنة
   *[other] { $count } معاملة في السنة
}
refusal-service-name = لدى مكتبك خدمة بهذا الاسم
record-service-added = أضيفت خدمة
record-service-changed = غُيّرت خدمة
measured-elapsed = الوقت من البداية إلى النهاية
measured-elapsed-hint = من الطلب إلى النتيجة.
measured-effort = وقت الشخص نفسه
measured-effort-hint = الطريق والانتظار وملء النماذج.
measured-cost = التكلفة على الشخص
measured-cost-hint = الرسوم والطريق والأجر الضائع.
measured-visits = زيارات المكتب
measured-visits-hint = كم مرة على المرء أن يأتي.
assignment-none = قبل وبعد فقط
assignment-none-hint = أضعف دليل: ربما تغيّرت أمور أخرى أيضًا.
assignment-comparison = مع مواقع تبقى كما كانت
assignment-comparison-hint = تُقاس في الأوقات نفسها.
assignment-sites-by-lot = القرعة تقرر أي المواقع يتغيّر
assignment-sites-by-lot-hint = بأربعة مواقع أو أكثر في كل جهة يكون الدليل قويًا.
assignment-people-by-lot = القرعة تقرر لكل شخص
assignment-people-by-lot-hint = أقوى دليل، حيث يكون منصفًا للناس.
stratum-sex = النساء والرجال
stratum-disability = ذوو الإعاقة
stratum-area = المدينة والقرية
stratum-channel = في المكتب أو بالهاتف أو على الإنترنت
agreement-title-of = الاتفاق: { $title }
agreement-lead = ما اتفق عليه المكتب والفريق: ماذا يُعمل، وماذا يُقاس، وماذا يُدفع. يوقّع الطرفان الكلمات نفسها.
agreement-read = اقرأ الاتفاق
agreement-none-yet = لم يوقّع الطرفان اتفاقًا بعد.
agreement-begin = اكتب الاتفاق
agreement-begin-amendment = غيّر الاتفاق
agreement-begin-text = يكتب أي من الطرفين، وللآخر أن يرد بتغييرات. لا شيء يسري قبل أن يوقّع الاثنان.
agreement-write-first = اكتب الاتفاق
agreement-write-first-lead = ملأت الفكرة والتحدي ما تقولانه. راجعه وأضف الباقي.
agreement-write-amendment = غيّر الاتفاق
agreement-write-amendment-lead = تبقى الكلمات القديمة سارية حتى يوقّع الطرفان الجديدة. ويستطيع الجميع المقارنة بينهما.
agreement-own-words = من يكتب عن المكتب لا يوقّع عنه. يوقّع مسؤول أعلى لم يكتب هنا شيئًا.
agreement-goalposts-warning = هذه التجربة جارية. إن غيّرت ما يُقاس أو كيف يُحكم عليه فسيقرأ الجميع هنا أن المعيار تغيّر أثناء التجربة.
agreement-goalposts-would = هذا يغيّر ما يُقاس أو كيف يُحكم عليه والتجربة جارية. وحين يُوقّع سيقرأ الجميع أن المعيار تغيّر أثناء التجربة.
agreement-goalposts-moved = تغيّر المعيار أثناء التجربة: غيّر هذا ما يُقاس أو كيف يُحكم عليه والتجربة جارية. اقرأ النتائج بحذر.
agreement-goalposts-tag = تغيّر المعيار
agreement-f-reason = لماذا يتغيّر
agreement-h-reason = يقرأ الجميع هذا بجانب التغيير. لا تكتب أسماء الناس.
agreement-part-work = ماذا يُعمل
agreement-f-scope = ماذا يُعمل
agreement-h-scope = بكلمات بسيطة لمن يستخدم الخدمة. يقرأ الجميع هذا.
agreement-f-sites = أين
agreement-h-sites = مكان واحد في كل سطر.
agreement-f-service = الخدمة التي تتغيّر
agreement-h-service = منها تأتي أرقام اليوم.
agreement-service-choose = اختر خدمة
agreement-service-new = { $name } (تضاف من التحدي)
agreement-services-go = كل خدمات هذا المكتب
agreement-f-starts = تبدأ في
agreement-f-ends = تنتهي في
agreement-h-ends = آخر يوم يُعدّ فيه الناس.
agreement-when = متى
agreement-dates = من { $from } إلى { $to }
agreement-f-data_protection = ماذا يحدث لبيانات الناس
agreement-h-data_protection = ما الذي يُحفظ، وأين، وكم من الوقت، ومن يراه.
agreement-plan = ماذا يُقاس
agreement-plan-lead = حدّدوه قبل أن تبدأ التجربة، حتى لا يختار أحد المعيار بعدها.
agreement-plan-note = هذه أهداف حُددت قبل أي قياس، وليست نتائج.
agreement-f-measures = المقاييس
agreement-h-measures = علّم ما تقيسه. كل الأرقام نسب مئوية من متوسط اليوم.
agreement-col-measure = المقياس
agreement-f-target = الهدف: أقل بمقدار
agreement-f-worthwhile = يستحق ابتداءً من
agreement-f-variation = التفاوت المتوقع
agreement-col-needed = الناس اللازمون في كل مجموعة
agreement-f-target-of = الهدف: أقل بكم في المئة ({ $measure })
agreement-f-worthwhile-of = يستحق ابتداءً من كم في المئة ({ $measure })
agreement-f-variation-of = التفاوت المتوقع في المئة ({ $measure })
agreement-share = { $share }٪
agreement-none = لا يوجد
agreement-numbers-help = ماذا تعني هذه الأرقام الثلاثة؟
agreement-numbers-text = الهدف هو ما ترجونه. و«يستحق ابتداءً من» أصغر تحسّن يستحق العناء: إن أظهرت التجربة أقل منه توقفت. والتفاوت يقول كم تختلف معاملات الناس: عند ٥٠ تقع أكثر المعاملات بين نصف المتوسط ومرة ونصف منه. وكلما زاد الاختلاف وصغر التحسّن وجب سؤال ناس أكثر.
agreement-needed = { $count ->
    [zero] لهذه الأرقام لا حاجة إلى سؤال أحد.
    [one] لهذه الأرقام اسأل شخصًا واحدًا على الأقل في كل مجموعة.
    [two] لهذه الأرقام اسأل شخصين على الأقل في كل مجموعة.
    [few] لهذه الأرقام اسأل { $count } أشخاص على الأقل في كل مجموعة.
    [many] لهذه الأرقام اسأل { $count } شخصًا على الأقل في كل مجموعة.
   *[other] لهذه الأرقام اسأل { $count } شخص على الأقل في كل مجموعة.
}
agreement-too-few = في خطتك أقل. عندها قد لا يظهر تحسّن حقيقي.
agreement-reckon = احسب كم شخصًا
agreement-f-people = من يُسألون في كل مجموعة
agreement-h-people = قبل وبعد، وفي كل من مواقع المقارنة: هذا العدد كل مرة.
agreement-f-assignment = بماذا تُقارن
agreement-f-method = كيف يُختار الناس ويُسألون
agreement-h-method = مثلًا: كل ثالث شخص عند الباب، خمسة أيام في كل شهر.
agreement-f-strata = مجموعات يُنظر إليها وحدها
agreement-h-strata = إن ساء حال إحداها فلا تتوسع التجربة.
agreement-f-strata_other = مجموعات أخرى
agreement-h-strata_other = اسم واحد في كل سطر، كما سيرد في البيانات.
agreement-f-shown_at_least = ما يجب أن يثبت انخفاضه
agreement-h-shown_at_least = من الوقت والتكلفة والزيارات.
agreement-shown = { $count ->
    [zero] لا شيء من الوقت والتكلفة والزيارات
    [one] واحد على الأقل من الوقت والتكلفة والزيارات
    [two] اثنان على الأقل من الوقت والتكلفة والزيارات
    [few] { $count } على الأقل من الوقت والتكلفة والزيارات
    [many] { $count } على الأقل من الوقت والتكلفة والزيارات
   *[other] { $count } على الأقل من الوقت والتكلفة والزيارات
}
agreement-f-uptake = أقل نصيب من المعاملات يسلك الطريق الجديد
agreement-h-uptake = في المئة.
agreement-f-promises = ما الذي يغيّر رأينا
agreement-h-promises = وعد واحد في كل سطر. مثلًا: نتوقف إذا طال انتظار من تجاوزوا الستين.
agreement-f-decision_days = أيام القرار بعد التقرير
agreement-h-decision_days = يرى الجميع الساعة.
agreement-days = { $count ->
    [zero] لا أيام
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
agreement-milestones = المراحل والمال
agreement-milestones-lead = تُدفع كل مرحلة حين تُقبل. اترك الصفوف التي لا تحتاجها فارغة.
agreement-budget = تُدفع كل مرحلة حين تُقبل. ومجموعها { $budget } على الأكثر: هذا مال التجربة في التحدي. اترك الصفوف التي لا تحتاجها فارغة.
agreement-milestone = المرحلة { $number }
agreement-milestone-begun = سُلّمت هذه المرحلة، وتبقى كما هي.
agreement-f-ms_name = ما الذي ينجز عندها
agreement-f-ms_deliverable = ما الذي يُسلّم
agreement-f-ms_amount = المبلغ بعملة { $currency }
agreement-f-ms_due = موعدها
agreement-total = المجموع { $total }.
agreement-f-silence = حين لا يجيب المكتب
agreement-h-silence = حين تمضي أيام العمل المتاحة للجواب (١٠ ما لم يختر المكتب غيرها) يُبلّغ المسؤول الأعلى.
agreement-silence-accepts = المرحلة التي لا يجيب عنها أحد ضعف ذلك (عادةً ٢٠ يوم عمل) تُعدّ مقبولة
agreement-silence-waits = تنتظر المرحلة حتى يجيب المكتب مهما تأخر
agreement-measure-line = { $measure }: الهدف أقل بمقدار { $target }، يستحق ابتداءً من { $worthwhile }، التفاوت { $variation }
agreement-offer = اعرضه للتوقيع
agreement-save = احفظ وأكمل لاحقًا
agreement-how-title = كيف يجري الأمر
agreement-how-1 = يكتب أي من الطرفين، ويحفظ كلما احتاج.
agreement-how-2 = العرض يثبّت الكلمات. يوقّع الطرف الآخر، أو يرد بتغييرات.
agreement-how-3 = يوقّع مسؤول أعلى عن المكتب، وقائد فريق عن الفريق.
agreement-how-4 = عندها يستطيع الجميع قراءته، والتحقق من أن حرفًا واحدًا لم يتغيّر.
agreement-draft-title = مسودة الاتفاق
agreement-offer-title = معروض للتوقيع
agreement-draft-amendment-title = مسودة تغيير
agreement-offer-amendment-title = تغيير معروض للتوقيع
agreement-status-draft = يكتب { $name } الآن. لا يرى هذا إلا الطرفان.
agreement-status-offered = يعرض { $name } هذا. يسري حين يوقّع الطرفان، وحتى ذلك الحين لا يراه غيرهما.
agreement-changes-title = ما الذي يتغيّر
agreement-signatures = التواقيع
agreement-not-signed-yet = لم يُوقّع بعد
agreement-sha256 = البصمة (SHA-256):
agreement-check = البصمة مصنوعة من الملف أدناه. اصنعها من جديد فتعرف أن حرفًا واحدًا لم يتغيّر منذ التوقيع.
agreement-download = نزّل الكلمات الموقّعة (JSON)
agreement-sign-lead = أنت توقّع كلمات هذه الصفحة بعينها. فإن تغيّرت سقط كل توقيع.
agreement-sign = وقّع عن طرفك
agreement-answer = رُدّ بتغييرات
agreement-write-on = تابع الكتابة
agreement-withdraw = اسحب العرض
agreement-discard = ارمِ المسودة
agreement-holds-title = ما يسري الآن
agreement-since = منذ
agreement-versions = كل النسخ
agreement-version-first = الاتفاق الأول
agreement-version-change = التغيير { $number }
agreement-replaced = تسري الآن نسخة أحدث.
agreement-whole = النص كاملًا
refusal-agreement-state = ليست هذه الخطوة التالية
refusal-agreement-dates = يجب أن تأتي النهاية بعد البداية
refusal-agreement-measures = اختر مقياسًا واحدًا على الأقل
refusal-agreement-target = اكتب نسبة من ٠٫٠١ إلى ١٠٠
refusal-agreement-worthwhile = يجب ألا يزيد هذا على الهدف
refusal-agreement-variation = اكتب كم تتباعد المعاملات، مثلًا ٥٠
refusal-agreement-shown = لا تقيس إلا { $most } من الوقت والتكلفة والزيارات
refusal-agreement-people = اسأل شخصين على الأقل في كل مجموعة
refusal-agreement-milestones = اكتب مرحلة واحدة على الأقل
refusal-agreement-due = هذا قبل بداية التجربة
refusal-agreement-budget = مجموع المراحل { $total } { $currency }. وفي التحدي { $most } { $currency } للتجربة.
refusal-agreement-milestone-begun = سُلّمت هذه المرحلة ولا يمكن تغييرها
refusal-agreement-same = لم يتغيّر شيء
refusal-agreement-stratum = لا يجوز أن يكون في الاسم فاصلة أو فاصلة منقوطة أو علامة اقتباس، ولا أن يكون اسم مقياس
refusal-agreement-own-words = كتبتَ في هذا الاتفاق عن المكتب. على مسؤول أعلى آخر أن يوقّعه.
refusal-agreement-both-sides = لا يوقّع أحد عن الطرفين
refusal-agreement-signed-side = وقّع طرفك من قبل
refusal-agreement-not-offered = لا شيء معروض للتوقيع
refusal-agreement-other-side = كتب هذا الطرف الآخر. رُدّ بتغييرات بدلًا من ذلك.
refusal-agreement-changed = تغيّر في هذه الأثناء ولم يُوقّع شيء. اقرأه من جديد من فضلك.
error-agreement-sides = لا يكتب الاتفاق إلا موظفو هذا المكتب وقادة هذا الفريق.
milestones-title = المراحل والمدفوعات
milestones-caption = مراحل التجربة وما يُدفع عنها
milestones-col-step = المرحلة
milestones-col-due = الموعد
milestones-col-state = الحالة
milestones-col-amount = المبلغ
milestones-accepted = قُبل { $part } من { $all }
milestones-paid = دُفع { $part } من { $all }
milestone-kicker = المرحلة { $number } من { $of }
milestone-state-planned = لم تُسلّم
milestone-state-submitted = قيد الفحص
milestone-state-accepted = مقبولة
milestone-state-rejected = أُعيدت
milestone-state-payable = تنتظر الدفع
milestone-state-paying = يجري دفعها
milestone-state-paid = دُفعت
milestone-state-failed = تعذّر الدفع
milestone-state-reversed = استُرد الدفع
milestone-accepted-on = قُبلت { $date }
milestone-late-team = متأخرة
milestone-late-office = المكتب متأخر
milestone-deliverable-title = ما الذي يُسلّم
milestone-delivered-title = ما سلّمه الفريق
milestone-deliver-title = سلّمها
milestone-deliver-lead = يستطيع الجميع قراءة هذا. وللمكتب بعدها بضعة أيام عمل ليجيب.
milestone-f-delivered = ما الذي تسلّمه
milestone-h-delivered = قل ما الموجود وأين يراه المكتب. لا تكتب أسماء الناس.
milestone-f-links = روابط
milestone-h-links = عنوان واحد في كل سطر.
milestone-deliver-go = سلّمها
milestone-answer-title = أجب الفريق
milestone-answer-lead = من يقبل مرحلة لا يوافق على دفعها لاحقًا.
milestone-answer = هل كل ما اتُّفق عليه موجود؟
milestone-answer-accepted = اقبلها
milestone-answer-accepted-hint = عندها يمكن دفعها.
milestone-answer-rejected = أعدها
milestone-answer-rejected-hint = يستطيع الفريق تسليمها من جديد.
milestone-reason = لماذا؟
milestone-answer-go = أجب علنًا
milestone-log-title = ماذا حدث
milestone-log-label = ماذا حدث لهذه المرحلة، الأحدث أولًا
milestone-log-planned = مخطط لها
milestone-log-submitted = سُلّمت
milestone-log-accepted = قُبلت
milestone-log-rejected = أُعيدت
milestone-log-payable = تنتظر الدفع
milestone-log-paying = يجري دفعها
milestone-log-paid = دُفعت
milestone-log-failed = تعذّر الدفع
milestone-log-reversed = استُرد الدفع
milestone-log-silent = قُبلت لأن المكتب لم يجب
milestone-silence-due = إن لم يجب أحد حتى { $date } يُبلّغ المسؤول الأعلى.
milestone-silence-told = أُبلغ المسؤول الأعلى في { $date } بأن أحدًا لم يجب.
milestone-silence-accepts = إن لم يجب أحد حتى { $date } تُعدّ مقبولة.
milestone-silence-stays = تنتظر حتى يجيب المكتب.
refusal-milestone-state = لا تنتظر هذه المرحلة ذلك
refusal-milestone-own = سلّم فريقك أنت هذه المرحلة. على غيرك أن يجيب.
setting-milestone_days = أيام العمل للإجابة عن مرحلة من تجربة
setting-milestone_days-hint = بعدها يُبلّغ المسؤول الأعلى. وبعد مثلها تُعدّ مقبولة حيث ينص الاتفاق على ذلك.
desk-agreement-write = اكتب الاتفاق:
desk-agreement-write-do = تابع الكتابة
desk-milestone = سلّم فريق:
desk-milestone-do = افحصها
desk-deliver = سلّم:
desk-deliver-do = سلّمها
record-agreement-amended = غُيّر اتفاق تجربة
record-milestone-accepted = قُبلت مرحلة من تجربة
record-milestone-rejected = أُعيدت مرحلة من تجربة
record-milestone-silent = قُبلت مرحلة من تجربة بالصمت
record-field-sha256 = البصمة: { $text }
mail-agreement-offered-subject = اتفاق للتوقيع: { $title }
mail-agreement-offered-body =
    عُرض الاتفاق على «{ $title }». اقرأه، ثم وقّعه أو رُدّ بتغييرات:

    { $link }
mail-agreement-answered-subject = تغييرات على الاتفاق: { $title }
mail-agreement-answered-body =
    يغيّر الطرف الآخر كلمات الاتفاق على «{ $title }». لم يعد أي توقيع ساريًا. اطّلع عليه:

    { $link }
mail-agreement-withdrawn-subject = سُحب عرض: { $title }
mail-agreement-withdrawn-body =
    سحب الطرف الآخر الاتفاق الذي عرضه على «{ $title }»:

    { $link }
mail-agreement-half-signed-subject = ينقص توقيعك: { $title }
mail-agreement-half-signed-body =
    وقّع الطرف الآخر الاتفاق على «{ $title }». جاء دورك:

    { $link }
mail-agreement-amended-subject = تغيّر الاتفاق: { $title }
mail-agreement-amended-body =
    وقّع الطرفان تغييرًا في الاتفاق على «{ $title }». السبب: { $reason }
    { $goalposts ->
        [moved] تغيّر المعيار أثناء التجربة: هذا يغيّر ما يُقاس أو كيف يُحكم عليه والتجربة جارية.
       *[same] بقي ما يُقاس كما كان.
    }

    { $link }
mail-milestone-delivered-subject = سُلّمت: { $step }
mail-milestone-delivered-body =
    سلّم فريق «{ $title }» المرحلة «{ $step }». افحصها وأجب من فضلك:

    { $link }
mail-milestone-accepted-subject = قُبلت: { $step }
mail-milestone-accepted-body =
    قبل المكتب المرحلة «{ $step }» من «{ $title }». وقال: { $reason }

    { $link }
mail-milestone-rejected-subject = أُعيدت: { $step }
mail-milestone-rejected-body =
    أعاد المكتب المرحلة «{ $step }» من «{ $title }». وقال: { $reason }

    { $link }
mail-milestone-late-subject = لم يجب أحد: { $step }
mail-milestone-late-body =
    سلّم فريق «{ $title }» المرحلة «{ $step }» ولم يجب مكتبك في الموعد. اعتنِ بالأمر من فضلك:

    { $link }
mail-milestone-silent-subject = قُبلت بالصمت: { $step }
mail-milestone-silent-body =
    لم يجب أحد عن المرحلة «{ $step }» من «{ $title }». وبحسب الاتفاق تُعدّ مقبولة الآن:

    { $link }

### Proof: reports, gates, progress
pilot-proof-all = انظر إلى كل الدليل
pilot-proof-key = كيف تُقرأ الأعمدة
pilot-proof-range = المدى المرجح
desk-gate = التوسيع أم الاختبار من جديد أم الإيقاف؟
desk-gate-do = اقرأ وقرر
desk-verify = دقق تقرير
desk-verify-do = دقق ووقّع
desk-dispute = سؤال عن أرقامكم:
desk-dispute-do = اكتب جوابًا
evidence-effort = وقت الناس
evidence-less = −{ $amount }
evidence-more = +{ $amount }
evidence-percent = { $number }٪
evidence-range = من { $from } إلى { $to }
evidence-people = { $before } قبل، { $after } بعد
evidence-cases = { $count ->
    [zero] لا حالات
    [one] حالة واحدة
    [two] حالتان
    [few] { $count } حالات
    [many] { $count } حالة
   *[other] { $count } حالة
}
evidence-level = المستوى { $number } من ٥
evidence-level-said = قوة الدليل: المستوى { $number } من ٥. { $meaning }
evidence-level-1 = يحكي الناس ما حدث. لم يُقَس شيء قبل وبعد حتى الآن.
evidence-level-2 = قيس قبل وبعد. قد يكون السبب شيئًا آخر.
evidence-level-3 = قيست أيضًا أماكن بلا هذا الحل. الحل هو السبب.
evidence-level-4 = وجد آخرون الشيء نفسه في أماكنهم.
evidence-level-5 = ينجح مرة بعد مرة، على نطاق واسع.
evidence-share-less = أقل بنسبة { $share } (المرجح من { $from } إلى { $to })
evidence-share-more = أكثر بنسبة { $share } (المرجح أقل من { $from } إلى { $to })
evidence-against = مقارنةً بأماكن بلا هذا الحل: { $change } (المرجح من { $from } إلى { $to })، عدد هذه الأماكن { $sites }
evidence-against-none = الأرقام من الأماكن التي بلا هذا الحل قليلة جدًا.
evidence-none-few = عدد الناس أقل من أن نقول شيئًا.
evidence-none-zero = كان صفرًا من قبل، فلا يمكن إعطاء نسبة.
evidence-none-spread = كل الأجوبة متساوية، فلا يمكن إعطاء مدى.
evidence-goal-none = بلا هدف
evidence-goal-met = تحقق
evidence-goal-missed = لم يتحقق
evidence-bar = المرجح بين { $from } و{ $to }.
evidence-bar-goal = المرجح بين { $from } و{ $to }. كان الهدف { $goal }.
evidence-group-better = ينجح
evidence-group-worse = أسوأ
evidence-group-unclear = غير مؤكد بعد
evidence-bin = من { $from } إلى { $to }
evidence-bin-last = { $from } أو أكثر
evidence-spread-elapsed = كم انتظر الناس
evidence-spread-effort = كم أخذ من وقت الناس
evidence-spread-cost = كم دفع الناس
evidence-spread-visits = كم مرة ذهب الناس
evidence-spread-said = { $from } أو أكثر: قبل { $before } من كل ١٠٠ شخص، وبعد { $after } من كل ١٠٠.
evidence-spread-lead = قد يخفي المتوسط بعض الناس. هذا يُظهر الجميع، من كل ١٠٠ شخص.
evidence-spread-table = من كل ١٠٠ شخص، قبل وبعد
evidence-spread-col = الجواب
evidence-title = هل تنجح؟
evidence-crumb = كل الدليل
evidence-none-yet = لا تقرير حتى الآن.
evidence-lead-early = الأرقام أقل من أن نقول شيئًا.
evidence-lead-worse = ساء شيء ما. انظر إلى الأرقام أدناه.
evidence-lead-unsure = لسنا متأكدين بعد. قد تكون الأرقام مصادفة.
evidence-lead-all = نعم: كل ما قيس صار أفضل.
evidence-lead-some = جزئيًا: تحسنت أشياء، ولسنا متأكدين من غيرها.
evidence-lead-groups = لسنا متأكدين بعد بشأن بعض فئات الناس.
evidence-small = لا تظهر الفئات التي فيها أقل من { $count } شخصًا، حمايةً لهم.
evidence-verified = دققه شخص من الخارج في { $date }
evidence-rules-since = كُتبت هذه القواعد في { $date }، قبل الاختبار.
evidence-rule-met = اجتاز
evidence-rule-missed = لم يجتز
evidence-rule-open = مفتوح
criterion-shown = { $count ->
    [zero] لا شرط على الوقت والتكلفة والزيارات.
    [one] انخفض واحد على الأقل من الوقت والتكلفة والزيارات يقينًا.
    [two] انخفض اثنان على الأقل من الوقت والتكلفة والزيارات يقينًا.
    [few] انخفض { $count } على الأقل من الوقت والتكلفة والزيارات يقينًا.
    [many] انخفض { $count } على الأقل من الوقت والتكلفة والزيارات يقينًا.
   *[other] انخفض { $count } على الأقل من الوقت والتكلفة والزيارات يقينًا.
}
criterion-target = تحقق هدف واحد على الأقل.
criterion-nobody-worse = لم يسؤ شيء على أحد.
criterion-uptake = تسلك الطريق الجديد { $share } من الحالات على الأقل.
criterion-funded = هناك من يدفع كلفة التشغيل.
criterion-worthwhile = قد يستحق العناء. وإن لم يستحق نتوقف.
criterion-no-harm = لم يتضرر أحد. وإن تضرر أحد نتوقف.
criterion-repeats = تنجح في عدد كافٍ من الأماكن الأخرى.
criterion-other-owner = وجد ذلك أيضًا غير المكتب الأول.
criterion-budget-line = بند في الميزانية يدفع كلفتها كل سنة.
criterion-owner = هناك من هو مسؤول عنها.
criterion-circular = تعميم رسمي يجعلها الطريقة المعتادة.
assignment-said-none = نقارن قبل وبعد في الأماكن نفسها. لا شيء يقول ما كان سيحدث بلا هذا الحل.
assignment-said-comparison = بقيت أماكن أخرى كما كانت وقيست في الأوقات نفسها. طُرح تغيّرها.
assignment-said-sites-by-lot = قررت القرعة أي الأماكن تحصل على الحل. وقيست الأماكن الأخرى في الأوقات نفسها.
assignment-said-people-by-lot = قررت القرعة لكل شخص من يحصل على الحل.
evidence-how-planned = { $count ->
    [zero] لم يُخطط لسؤال أحد.
    [one] كان مقررًا سؤال شخص واحد في كل مجموعة.
    [two] كان مقررًا سؤال شخصين في كل مجموعة.
    [few] كان مقررًا سؤال { $count } أشخاص في كل مجموعة.
    [many] كان مقررًا سؤال { $count } شخصًا في كل مجموعة.
   *[other] كان مقررًا سؤال { $count } شخص في كل مجموعة.
}
evidence-how-uptake = تسلك الآن { $share } من كل الحالات الطريق الجديد.
evidence-how-missing = ما لم يُجَب عنه لا يُعدّ. ولا يُحسب صفرًا أبدًا.
evidence-research-note = البذرة { $seed }، و{ $resamples } عينة معادة.
evidence-version = النسخة { $number }، { $date }
evidence-table = الوقت والتكلفة والزيارات قبل وبعد
evidence-col-one = لشخص واحد
evidence-col-before = قبل
evidence-col-after = بعد
evidence-col-change = التغيّر
evidence-col-range = المدى المرجح للتغيّر
evidence-col-goal = الهدف
evidence-now = الآن
evidence-computing = يُحسب تقرير جديد. سيظهر هنا بعد لحظات.
evidence-sum = قبل وبعد
evidence-range-title = ما معنى «المدى المرجح».
evidence-range-text = لو سألنا أناسًا جددًا ١٠٠ مرة، لاحتوى نحو ٩٥ مدى على الرقم الحقيقي.
evidence-sources = من أين جاءت الأرقام
evidence-source-all = الكل
evidence-filtered = { $source } فقط. هذا للاطلاع؛ فالتقرير يعدّ كل المصادر.
evidence-groups = هل ينجح للجميع؟
evidence-groups-none = لا يمكن تمييز فئات من الناس بعد.
evidence-group-col = الفئة
evidence-group-people = عدد من سئلوا
evidence-group-say = ما يمكننا قوله
evidence-mind = ما الذي يغيّر رأينا
evidence-mind-text = لا تتغير إلا بتعديل يستطيع الجميع قراءته.
evidence-how = كيف حسبنا
evidence-researchers = للباحثين
evidence-methods = الانخفاض R = ١ − المتوسط بعد ÷ المتوسط قبل، مع مدى بطريقة إعادة المعاينة. الفرق باختبار t لويلش. ومع أماكن أخرى: فرق الفروق.
evidence-wait = يأتي التقرير الأول عندما يُسأل عدد كافٍ من الناس قبل وبعد.
evidence-data = البيانات
evidence-check = تحقق بنفسك
evidence-csv = كل الأجوبة، CSV
evidence-json = النتائج، JSON
evidence-anonymous = لا أسماء فيها ولا أوقات ولا رموز حالات، ولا فئات من قلة من الناس. استخدامها حر.
evidence-again = احسبها مرة أخرى
evidence-again-text = نزّل الملفين وشغّل هذا. تخرج الأرقام نفسها حتى آخر رقم.
evidence-hash = هل هذا هو الملف نفسه؟
evidence-version-label = النسخة
evidence-checked = التدقيق
evidence-changed = ما الذي تغيّر
evidence-versions = كل النسخ
dispute-title = أسئلة عن هذا الدليل
dispute-none = لم يعترض أحد بعد.
dispute-about = عن النسخة { $number }
dispute-open = بانتظار الجواب
dispute-agreed = كان السؤال في محله
dispute-rejected = أُجيب عنه
dispute-answer = جواب المكتب
dispute-answer-go = اكتب جوابًا
dispute-answer-is = هل السؤال في محله؟
dispute-answer-agreed = نعم، وسيأتي تقرير جديد
dispute-answer-rejected = لا
dispute-answer-text = جوابك
dispute-answer-send = أرسل الجواب
dispute-mistake = هل ترى خطأ؟
dispute-mistake-text = أخبرنا. على المكتب أن يجيب، ويظهر التصحيح هنا.
dispute-ask-label = ما الخطأ؟
dispute-ask = اعترض على هذا الدليل
refusal-dispute-answered = أُجيب عن هذا السؤال من قبل.
progress-go = خطوات التجربة
progress-title = خطوات التجربة
progress-gate = التجربة أمام قرار. انظر إليه
progress-missing-title = قبل أن تبدأ
progress-missing = { $measure } ({ $arm }): { $found } حتى الآن، والمطلوب ٢ على الأقل
progress-counts = ما قيس
progress-planned = المقرر { $count } في كل مجموعة
progress-col-measure = ماذا
progress-col-where = أين
progress-observations = كل الملاحظات
progress-step = الخطوة التالية
progress-step-which = ماذا يحدث الآن؟
progress-reason = لماذا؟
progress-reason-hint = لازم عند الإيقاف المؤقت. يقرأ الجميع هذا.
progress-step-go = نفّذ هذه الخطوة
pilot-step-start = ابدأ: قيس الوضع السابق وأُغلق
pilot-step-pause = أوقف مؤقتًا
pilot-step-resume = واصل
pilot-step-end = أنهِ: تُقاس الحالات الأخيرة
pilot-state-agreement = لم يُوقَّع الاتفاق
pilot-state-agreement-text = يوقّع الطرفان أولًا.
pilot-state-baseline = نقيس الوضع اليوم
pilot-state-baseline-text = اسأل الناس قبل أن يتغير شيء. بعد البدء لا يُضاف شيء عن الوقت السابق.
pilot-state-running = التجربة جارية
pilot-state-running-text = اسأل الناس كيف الوضع الآن.
pilot-state-paused = التجربة متوقفة مؤقتًا
pilot-state-paused-text = يمكن أن تستمر في أي وقت.
pilot-state-endline = انتهى الوقت
pilot-state-endline-text = تصل الأجوبة الأخيرة. ثم أعدّ التقرير.
pilot-state-reported = صدر التقرير
pilot-state-reported-text = يدققه شخص من الخارج. ثم يقرر المكتب.
pilot-state-verified = دُقق التقرير
pilot-state-verified-text = يقرر المكتب، أو قد قرر.
pilot-state-closed = اكتملت
pilot-state-closed-text = لن يتغير شيء بعد الآن.
pilot-state-terminated = أُوقفت
pilot-state-terminated-text = لن يتغير شيء بعد الآن.
report-take-title = أعدّ تقريرًا
report-take-final = هذا هو التقرير الذي يُبنى عليه القرار. فيه كل ما يُعدّ الآن، ولا يتغير أبدًا.
report-take-interim = يُظهر الوضع الآن. لا يُقرَّر به شيء.
report-note = ما الجديد؟
report-note-hint = جملة أو جملتان. يقرأ الجميع هذا.
report-cases = كم حالة جاءت منذ البدء؟
report-cases-hint = في أماكن التجربة، بالطريق القديم والجديد معًا.
report-new-way = كم منها سلكت الطريق الجديد؟
report-funded = هل هناك من يدفع كلفة التشغيل بعد التجربة؟
report-funded-yes = نعم
report-funded-no = لا
report-funded-unknown = لا يُعرف بعد
report-harm = هل تضرر أحد؟
report-harm-yes = نعم
report-harm-no = لا
report-take = أعدّ التقرير
refusal-proof-uptake = سلك الطريق الجديد أكثر ممن جاؤوا أصلًا. راجع الرقمين.
refusal-proof-early = لم تبدأ التجربة. لا شيء للتقرير بعد.
refusal-proof-empty = لم يُقَس شيء بعد. أضف ملاحظات أولًا.
refusal-start-plan = لا يوجد اتفاق موقّع فيه خطة لما يُقاس.
refusal-start-baseline = { $count ->
    [zero] لم يُقَس الوضع السابق.
    [one] لم يُقَس الوضع السابق: ينقص رقم واحد.
    [two] لم يُقَس الوضع السابق: ينقص رقمان.
    [few] لم يُقَس الوضع السابق: تنقص { $count } أرقام.
    [many] لم يُقَس الوضع السابق: ينقص { $count } رقمًا.
   *[other] لم يُقَس الوضع السابق: ينقص { $count } رقم.
}
refusal-pilot-step = لا تستطيع التجربة اتخاذ هذه الخطوة الآن.
gate-crumb = القرار
gate-g1 = هل يمكن أن تنتقل إلى مكاتب أخرى؟
gate-g2 = هل تنجح في أماكن أخرى أيضًا؟
gate-g3 = هل لها ميزانية ومسؤول دائمان؟
gate-state-open = قيد التدقيق
gate-state-signed = بانتظار القرار
gate-state-late = تأخر القرار
gate-state-decided = القرار: { $outcome }
gate-outcome-scale = التوسيع
gate-outcome-iterate = التعديل والاختبار من جديد
gate-outcome-stop = الإيقاف
gate-rule-scale = تقول القواعد: يمكن أن تنتقل إلى مكاتب أخرى.
gate-rule-iterate = تقول القواعد: عدّلوا واختبروا من جديد.
gate-rule-stop = تقول القواعد: أوقفوا.
gate-rule-undecided = لا تستطيع القواعد أن تقول بعد: بقي شيء مفتوح.
gate-verdict-scale = التوسيع
gate-verdict-iterate = الاختبار من جديد
gate-verdict-stop = الإيقاف
gate-verdict-undecided = مفتوح
gate-late = { $count ->
    [zero] القرار في موعده
    [one] تأخر القرار يومًا واحدًا
    [two] تأخر القرار يومين
    [few] تأخر القرار { $count } أيام
    [many] تأخر القرار { $count } يومًا
   *[other] تأخر القرار { $count } يوم
}
gate-waiting = خسر الناس في هذه الأيام ما كان يمكنهم توفيره:
gate-waiting-line = { $measure }: { $amount } (المرجح من { $from } إلى { $to })
gate-decision = القرار
gate-departs = خلاف ما تقوله القواعد
gate-as-rule = هو ما تقوله القواعد.
gate-rules = الوضع بحسب القواعد
gate-report = التقرير { $number }
gate-verifier = تدقيق من الخارج
gate-signed = موقّع
gate-unsigned = لم يوقّع أحد من الخارج بعد. لا قرار قبل ذلك.
gate-sign-note = ماذا دققت، وماذا وجدت؟
gate-sign-hint = يقرأ الجميع هذا. لا تكتب أسماء الناس.
gate-sign = وقّع: التقرير صحيح
gate-decide-title = قرارك
gate-decide-text = أنت من يقرر، لا القواعد. وإذا قررت غير ذلك قرأ الجميع السبب.
gate-outcome = ما القرار؟
gate-reason = لماذا؟
gate-reason-hint = لازم إذا خالف القواعد. يقرأ الجميع هذا.
gate-decide = انشر القرار
gate-waits-signature = تقرر بعد أن يوقّع شخص من الخارج على التقرير.
refusal-gate-signed = وُقّع هذا التقرير من قبل.
refusal-gate-unsigned = لم يوقّع أحد من الخارج على التقرير بعد.
refusal-gate-decided = صدر القرار من قبل.
refusal-gate-reason = اكتب السبب: هذا خلاف ما تقوله القواعد.
error-verifier-outside = لا يوقّع إلا مدقق ليس من الفريق ولا من المكتب.
record-pilot-step = خطوة في تجربة
record-evidence-reported = تقرير تجربة
record-evidence-answered = جواب عن سؤال بشأن تقرير
record-gate-signed = تدقيق تقرير تجربة
record-gate-decided = قرار بشأن تجربة
record-field-report = التقرير { $text }
record-field-level = المستوى { $text } من ٥
record-field-verdict = تقول القواعد: { $text }
record-field-step = الخطوة: { $text }
mail-pilot-step-subject = التجربة «{ $title }»: { $step ->
    [start] بدأت
    [pause] توقفت مؤقتًا
    [resume] استمرت
   *[end] انتهى وقتها
}
mail-pilot-step-body =
    هناك خبر عن التجربة «{ $title }». { $reason }
mail-evidence-reported-subject = أرقام جديدة: { $title }
mail-evidence-reported-body =
    صدر تقرير جديد عما تُظهره التجربة «{ $title }».
mail-evidence-disputed-subject = سؤال عن الدليل: { $title }
mail-evidence-disputed-body =
    اعترض شخص على أرقام التجربة «{ $title }». على مكتبك أن يجيب.
mail-evidence-answered-subject = جواب عن الدليل: { $title }
mail-evidence-answered-body =
    أجاب المكتب عن سؤال بشأن أرقام التجربة «{ $title }».
mail-gate-signed-subject = جاهزة لقرارك: { $title }
mail-gate-signed-body =
    دقق شخص من الخارج تقرير التجربة «{ $title }». والآن يقرر المكتب.
mail-gate-decided-subject = { $outcome ->
    [scale] تنتقل إلى مكاتب أخرى: { $title }
    [iterate] تُختبر من جديد: { $title }
   *[stop] أُوقفت: { $title }
}
mail-gate-decided-body =
    قرر المكتب بشأن التجربة «{ $title }». السبب: { $reason }
mail-gate-late-subject = قرار متأخر: { $title }
mail-gate-late-body =
    تأخر القرار بشأن التجربة «{ $title }». يستطيع الجميع أن يروا كلفة الانتظار.

### قياسات من ملف
evidence-file-empty = الملف فارغ.
evidence-file-only-header = في الملف أسماء الأعمدة فقط، ولا صفوف تحتها.
evidence-file-unreadable = لا يمكن قراءة الملف إلى آخره: { $why }
evidence-file-spreadsheet = هذا جدول بيانات أو أرشيف، وليس CSV. افتحه واحفظه بصيغة CSV بترميز UTF-8.
evidence-file-kind = هذا ملف { $kind } وليس CSV. احفظ الجدول بصيغة CSV بترميز UTF-8.
evidence-file-nul = هنا بايت صفري، فهذا ليس نصًا. احفظ الجدول بصيغة CSV بترميز UTF-8.
evidence-file-long-row = الصف أطول من { $most } بايت. هذا ليس صف قياسات.
evidence-file-unclosed = فُتحت علامة اقتباس في هذا الصف ولم تُغلق.
evidence-file-many-cells = في الصف خلايا كثيرة جدًا. هذا ليس صف قياسات.
evidence-file-too-many-rows = عدد الصفوف أكثر من { $most }. قسّم الملف.
evidence-file-too-many-columns = عدد الأعمدة أكثر من { $most }. أبقِ ما يصف الحالة فقط.
evidence-file-too-many-sites = المواقع المختلفة كثيرة جدًا.
evidence-file-not-utf8 = هذا ليس نصًا بترميز UTF-8. احفظ الملف بصيغة CSV بترميز UTF-8.
evidence-file-no-header = يجب أن يحمل الصف الأول أسماء الأعمدة، مثل period وelapsed_minutes.
evidence-file-no-period = العمود «period» غير موجود. كل صف يحتاج إليه: before أو after.
evidence-file-no-measure = لا يوجد عمود قياس. أضف elapsed_minutes أو effort_minutes أو cost_minor أو visits.
evidence-file-column-twice = الاسم موجود مرتين، في العمودين { $first } و{ $second }.
evidence-file-column-almost = هل تقصد { $name }؟ استعمل هذا الاسم، أو اسمًا آخر إن كان فئة من الناس.
evidence-file-column-nameless = العمود { $column } بلا اسم، وفيه شيء مكتوب.
evidence-file-header-again = أسماء الأعمدة هنا مرة أخرى. احذف هذا الصف.
evidence-file-cut-off = ينتهي الملف في وسط هذا الصف، بعد { $cells } من { $columns } من الخلايا.
evidence-file-more-cells = في الصف { $cells } من الخلايا، والأعمدة { $columns } فقط. ضع الرقم أو النص الذي فيه فاصلة بين علامتي اقتباس.
evidence-file-long-text = النص أطول من { $most } من الحروف. النص الحر لا مكان له هنا.
evidence-file-arm = «{ $text }» غير معروف. اكتب pilot (التجربة) أو comparison (المقارنة).
evidence-file-no-arm = لم يُكتب أهي التجربة أم المقارنة. اكتب pilot أو comparison.
evidence-file-period = «{ $text }» غير معروف. اكتب before (قبل) أو after (بعد).
evidence-file-period-empty = لم يُكتب أقبل أم بعد. اكتب before أو after.
evidence-file-number = «{ $text }» ليس رقمًا.
evidence-file-either = «{ $text }» قد يعني { $whole } أو رقمًا بكسر عشري. اكتب { $whole }، أو أضف صفرًا في آخر الكسر.
evidence-file-marks = علامة الكسر في «{ $text }» غير التي في الصف { $first }. استعمل علامة واحدة في الملف كله.
evidence-file-negative = «{ $text }» أقل من صفر. لا شيء مما يقاس هنا أقل من صفر.
evidence-file-too-high = «{ $text }» مرتفع جدًا. أعلى ما يمكن هنا { $highest }.
evidence-file-too-low = «{ $text }» أقرب إلى الصفر من أن يقاس. اكتب 0.
evidence-file-date = «{ $text }» تاريخ. اكتب كم دقيقة استغرق الأمر.
evidence-file-time = «{ $text }» ساعة أو مدة بالساعات والدقائق. اكتبها كلها بالدقائق، مثل 90.
evidence-file-percent = «{ $text }» نسبة مئوية. اكتب الرقم المقيس.
evidence-file-money = في «{ $text }» علامة نقود. اكتب الرقم وحده بأصغر وحدة من العملة.
evidence-file-unit = في «{ $text }» وحدة قياس. اكتب الرقم وحده.
evidence-file-error = «{ $text }» خطأ من جدول البيانات. أصلح المعادلة أو اترك الخلية فارغة.
evidence-file-missing = «{ $text }» ليس رقمًا. اترك الخلية فارغة إن لم يُقس شيء.
evidence-file-currency = «{ $text }» ليست عملة. اكتب ثلاثة حروف، مثل JOD.
evidence-file-currencies = العملة هنا { $text }، وهي { $first } في الصف { $row }. لكل ملف عملة واحدة.
evidence-file-case-twice = الحالة نفسها موجودة في الصف { $first }. أبقِ واحدة منهما.

### المشاهدات: لماذا لا

refusal-observation-unsigned = لا يُقاس شيء قبل أن يوقّع الطرفان الاتفاق
refusal-baseline-locked = التجربة جارية، فلا يمكن إضافة بيانات عمّا كان قبلها. يمكن تصحيح الصفوف.
refusal-report-empty = أجب عن سؤال واحد على الأقل برقم
refusal-report-unit = اختر الدقائق أو الساعات أو الأيام أو الأسابيع
refusal-value-high = هذا الرقم أكبر من أن يكون صحيحًا
refusal-report-none = لا تُستقبل هنا تقارير الآن
refusal-report-own = أنت تعمل في هذه التجربة. أدخل ما قسته في صفحة المشاهدات.
refusal-case-reported = سبق الإبلاغ عن هذه المعاملة
refusal-assist-consent = استأذن الشخص أولًا ثم ضع علامة هنا
refusal-site-closed = هذا الموقع مغلق
refusal-site-arm = وصلت تقارير من هنا، فتبقى مجموعة هذا الموقع كما هي
refusal-aside-none = اختر صفًا واحدًا على الأقل
refusal-aside-case = سبق الإبلاغ عن إحدى هذه المعاملات في هذه الأثناء. أبقِ ذلك الصف خارج الحساب.
refusal-observation-over = لم يعد هذا الصف محسوبًا، فلا يمكن تصحيحه
refusal-observation-none = ليس في هذه التجربة صف كهذا
refusal-upload-large = الملف أكبر من { $most } ميغابايت
refusal-upload-none = اختر ملفًا
error-observation-others = يمكنك تغيير ما أدخلته بنفسك فقط. اطلب ذلك من المكتب.
evidence-row-site = ليس في هذه التجربة موقع باسم «{ $site }»
evidence-row-site-missing = اكتب اسم الموقع
evidence-row-arm = ينتمي الموقع إلى المجموعة الأخرى (التجربة أو المقارنة)
evidence-row-source = اكتب system أو survey أو facilitator أو csv، أو اتركه فارغًا
evidence-row-case-known = سبق الإبلاغ عن هذه المعاملة
evidence-row-case-twice = في الصف { $row } المعاملة نفسها
evidence-file-column-unplanned = ليس في الاتفاق مجموعة أشخاص باسم «{ $column }». احذف هذا العمود.
evidence-file-other-currency = التكاليف في الملف بعملة { $found }. هذه التجربة تحسب بعملة { $wanted }.
upload-fell-over = تعذّرت قراءة الملف. احفظه من جديد بصيغة CSV وأرسله.

### المشاهدات

minute-title = أخبرنا كيف سار الأمر
minute-lead = دقيقة واحدة، بلا حساب وبلا اسم. أرقامك تبيّن هل تحسّنت الخدمة.
minute-pilot = عن
minute-site = المكان
minute-helper = أنت تُدخل هذا عن شخص آخر، ويُعلَّم بأنه بمساعدة.
minute-helper-consent = الشخص معي وقد وافق
minute-kept = نحفظ الوقت بالدقائق: الساعة ٦٠، واليوم ١٬٤٤٠، والأسبوع ١٠٬٠٨٠. لا نحفظ اسمًا ولا عنوان هاتفك.
minute-consent = بالإرسال توافق على أن تُحسب هذه الأرقام وتُنشر مع أرقام الآخرين.
minute-send = أرسل
minute-unknown = لا أعرف
minute-skip = لا أريد أن أقول
minute-unit-minutes = دقائق
minute-unit-hours = ساعات
minute-unit-days = أيام
minute-unit-weeks = أسابيع
minute-elapsed = كم استغرق الأمر من الطلب حتى الحصول عليه؟
minute-elapsed-hint = كل الوقت، مع الانتظار في البيت. اكتب رقمًا ثم اختر وحدته.
minute-number = الرقم
minute-effort = كم أخذ من وقتك أنت؟
minute-effort-hint = السفر والطوابير والاستمارات معًا، في كل الزيارات.
minute-paid = هل دفعت شيئًا؟
minute-paid-hint = الرسوم والسفر والنسخ وما طُلب غيرها.
minute-paid-no = لا شيء
minute-paid-yes = نعم
minute-paid-amount = كم في المجموع، بـ { $currency }
minute-visits = كم مرة اضطررت إلى الحضور؟
minute-visits-more = أكثر
minute-visits-how-many = إن كان أكثر: كم مرة
minute-case = الرقم على إيصالك
minute-case-hint = كي تُحسب كل معاملة مرة واحدة. لا نحفظ الرقم نفسه.
minute-thanks-title = شكرًا لك
minute-thanks-text = وصل تقريرك.
minute-thanks-next = يُحسب مع كل التقارير. صفحة التجربة تبيّن النتيجة ومدى الثقة بها.
minute-thanks-names = لا يرى أحد تقريرًا باسم، فلا اسم فيه.
minute-helper-next = أدخل عن الشخص التالي
group-sex = هل أنت امرأة أم رجل؟
group-sex-female = امرأة
group-sex-male = رجل
group-sex-other = غير ذلك
group-disability = هل لديك إعاقة؟
group-disability-yes = نعم
group-disability-no = لا
group-area = أين تسكن؟
group-area-rural = في قرية
group-area-urban = في مدينة
group-rural = هل تسكن في قرية؟
group-rural-yes = نعم
group-rural-no = لا
group-age = كم عمرك؟
group-age-under-30 = أقل من ٣٠
group-age-30-to-59 = من ٣٠ إلى ٥٩
group-age-60-up = ٦٠ أو أكثر
group-channel = كيف أنجزتها؟
group-channel-counter = عند الشباك
group-channel-online = عبر الإنترنت
group-channel-phone = بالهاتف
group-channel-helper = بمساعدة شخص
poster-title = ملصق { $site }
poster-heading = كيف سار الأمر؟ أخبرنا في دقيقة.
poster-text = وجّه هاتفك إلى الصورة وقل كم استغرق الأمر وكم دفعت وكم مرة حضرت.
poster-picture = رمز QR يفتح التقرير
poster-or = أو اكتب هذا في المتصفح:
poster-small = بلا حساب وبلا اسم. ويمكن أن تطلب من المساعد هنا أن يُدخله عنك.
poster-link = الملصق
observations-title = المشاهدات
observations-lead = كل صف معاملة واحدة. لا يُمحى شيء: التصحيح صف جديد، وما لا يُحسب يُذكر سببه.
observations-public-lead = كم معاملة حُسبت حتى الآن ومن أين جاءت الأرقام.
observations-all-sources = كل المصادر
observations-all-arms = المجموعتان
observations-all-periods = قبل وبعد
observations-all-sites = كل المواقع
observations-all-rows = كل الصفوف
observations-that-count = الصفوف المحسوبة
observations-that-do-not = الصفوف غير المحسوبة
observations-by-source = حسب المصدر
observations-by-site = حسب الموقع
observations-source = المصدر
observations-site = الموقع
observations-number = العدد
observations-group = المجموعة
observations-period = متى كان
observations-pilot-before = التجربة قبل
observations-pilot-after = التجربة بعد
observations-comparison-before = المقارنة قبل
observations-comparison-after = المقارنة بعد
observations-rows = الصفوف المفردة
observations-filter = اعرض هذه
observations-counting = الحساب
observations-when = متى وصل
observations-values = المقيس
observations-none = لا توجد صفوف كهذه.
observations-batches = ما وصل معًا
observation-counts = محسوب
observed-elapsed = { $value } في المجموع
observed-effort = { $value } من وقته
observed-cost = دفع { $value }
observed-visits = الزيارات: { $value }
left-out-flood = ينتظر المراجعة
left-out-set-aside = مستبعد
left-out-corrected = مصحَّح
left-out-withdrawn = مسحوب
source-citizen = الناس أنفسهم
source-facilitator = المساعدون
source-survey = استبيان عند الخروج
source-system = سجل نظام
source-csv = ملف
source-api = برنامج
arm-pilot = التجربة
arm-comparison = المقارنة
period-before = قبل
period-after = بعد
entry-title = أدخل مشاهدة واحدة
entry-lead = معاملة واحدة في موقع واحد. يُحفظ اسمك بجانبها.
entry-go = أدخلها
correct-title = تصحيح مشاهدة
correct-lead = يحلّ الصف الجديد محل هذا، ويبقى هذا للقراءة مع سببك.
correct-reason = لماذا يُصحَّح؟
correct-reason-hint = يدخل السجل العام. لا تكتب أسماء.
correct-go = صحّح
correct-link = تصحيح
measuring-title = ما يُقاس في
measuring-lead = حدّد مجموعة الموقع وما تتناوله التقارير الآن. كل تغيير يدخل السجل العام.
measuring-form = تقرير الدقيقة:
measuring-go = احفظ
measuring-change = تغيير
measuring-now = تتناول التقارير
measuring-now-hint = بدّل إلى «بعد» يوم يبدأ الموقع بالطريقة الجديدة.
measuring-now-none = لا تقارير الآن
measuring-now-none-hint = يقول الرابط القصير إنه لا يُستقبل شيء.
measuring-now-before = ما كان قبل
measuring-now-before-hint = لخط الأساس، وحتى بدء التجربة فقط.
measuring-now-after = ما صار بعد
measuring-now-after-hint = في موقع المقارنة: من اليوم نفسه.
measuring-arm-hint = تثبت بعد وصول أول مشاهدة.
measuring-arm-pilot = التجربة
measuring-arm-pilot-hint = تُجرَّب الطريقة الجديدة هنا.
measuring-arm-comparison = المقارنة
measuring-arm-comparison-hint = يبقى كل شيء هنا كما كان.
aside-title = تقارير وصلت بسرعة زائدة
aside-lead = أكثر من ١٠ في ١٠ دقائق من مرسل واحد، أو أكثر بكثير من المعتاد هنا. لا تُحسب حتى يراجعها أحد. قد يكون السبب صفًا مدرسيًا أو هاتفًا واحدًا.
aside-rows = أي التقارير؟
aside-reason = لماذا؟
aside-in = احسبها
aside-out = استبعدها
aside-office = المكتب يقرر بشأنها.
aside-none = لا شيء ينتظر.
batch-title = صفوف وصلت معًا
batch-name = الاسم
batch-look = عرض
batch-withdraw = اسحبها كلها
batch-withdraw-text = لا يُحسب أي صف منها بعدها. تبقى للقراءة، ويمكن إرسال الملف نفسه ثانية.
batch-withdraw-go = اسحب
batch-reason = لماذا تُسحب؟
upload-title = إرسال ملف
upload-lead = ملف CSV فيه صف لكل معاملة. يمكن لجداول البيانات حفظه.
upload-whole = تُقبل كل الصفوف أو لا شيء: إن أخطأ صف تصلك قائمة ولا يُحسب شيء.
upload-twice = الملف نفسه مرتين يُحسب مرة.
upload-limits = { $rows } صف و{ $size } ميغابايت على الأكثر.
upload-currency = التكاليف بأصغر وحدة من { $currency }.
upload-groups = أعمدة مجموعات الناس:
upload-template = ملف للبدء (CSV)
upload-file = ملف CSV
upload-go = أرسله
upload-sent = ملفات أُرسلت
upload-waiting = ينتظر
upload-waiting-text = الملف ينتظر دوره. تعيد هذه الصفحة النظر تلقائيًا.
upload-reading = قيد القراءة
upload-reading-text = الملف قيد القراءة. تعيد هذه الصفحة النظر تلقائيًا.
upload-done = قُبل
upload-done-text = قُبلت كل الصفوف وهي محسوبة.
upload-refused = لم يُقبل
upload-refused-text = لم يُقبل شيء من الملف. أصلح ما في القائمة وأرسله ثانية.
upload-known = معروف
upload-known-text = سبق قبول الملف نفسه. لم يُحسب شيء مرتين.
upload-more = يظهر هنا { $shown } من { $all }. في الملف المزيد.
upload-row = الصف
upload-column = العمود
upload-problem = ما الخطأ
upload-problems-file = كلها في ملف (CSV)
upload-again = أرسله ثانية
upload-look-again = انظر ثانية
upload-batch = صفوف هذا الملف
record-site-measuring-set = حُدّد ما يقيسه موقع
record-observation-corrected = صُحّحت مشاهدة
record-observations-withdrawn = سُحبت مشاهدات
record-observations-decided = قرار بشأن تقارير وصلت بسرعة زائدة
record-field-rows = الصفوف: { $text }
token-scope-observations-write = إرسال المشاهدات
token-scope-observations-write-hint = لتجارب مكتبك أو فريقك، ومع عاملك الثاني.
pilot-observations-link = المشاهدات والمواقع
minute-so-far = { $count ->
    [zero] لا تقارير بعد من
    [one] تقرير واحد حتى الآن من
    [two] تقريران حتى الآن من
    [few] { $count } تقارير حتى الآن من
    [many] { $count } تقريرًا حتى الآن من
   *[other] { $count } تقرير حتى الآن من
}
observations-count = { $count ->
    [zero] لا مشاهدات
    [one] مشاهدة واحدة
    [two] مشاهدتان
    [few] { $count } مشاهدات
    [many] { $count } مشاهدة
   *[other] { $count } مشاهدة
}
observations-aside = { $count ->
    [zero] لا تقارير تنتظر
    [one] تقرير واحد وصل بسرعة زائدة وينتظر المراجعة
    [two] تقريران وصلا بسرعة زائدة وينتظران المراجعة
    [few] { $count } تقارير وصلت بسرعة زائدة وتنتظر المراجعة
    [many] { $count } تقريرًا وصل بسرعة زائدة وينتظر المراجعة
   *[other] { $count } تقرير وصل بسرعة زائدة وينتظر المراجعة
}
aside-count = { $count ->
    [zero] لا تقارير تنتظر
    [one] تقرير واحد ينتظر
    [two] تقريران ينتظران
    [few] { $count } تقارير تنتظر
    [many] { $count } تقريرًا ينتظر
   *[other] { $count } تقرير ينتظر
}
upload-rows = { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفًا
   *[other] { $count } صف
}
upload-wrong = { $count ->
    [zero] لا أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
    [many] { $count } خطأ
   *[other] { $count } خطأ
}

### جواز الأدلة
passport-title = جواز الأدلة
passport-title-of = جواز الأدلة لفريق { $name }
passport-lead = ما الذي غيّرته تجارب هذا الفريق وما الذي تقرر. يستطيع أي شخص التحقق منه.
passport-open = افتح الجواز
passport-made = أُعدّ في
passport-print = اطبع هذه الصفحة أو احتفظ بالملف الموقَّع.
passport-download = الملف الموقَّع
passport-stage = المرحلة { $number } من ٦
passport-measurement = القياس { $number }
passport-of-adopter = قاسته
passport-level = أدلة من المستوى { $count } من ٥
passport-verified = تحققت منه
passport-verified-by-one = تحقق منه شخص من الخارج
passport-not-verified = لم يُتحقق منه بعد
passport-less = أقل بنسبة { $share } ٪ (مجال ٩٥ ٪ من { $low } إلى { $high } ٪)
passport-more = أكثر بنسبة { $share } ٪ (مجال ٩٥ ٪ من { $low } إلى { $high } ٪)
passport-no-share = لا يمكن معرفة النسبة من هذه الأرقام
passport-counts = عدد الناس قبل: { $before }، وبعد: { $after }
passport-no-measurements = لم يُقس شيء بعد.
passport-decisions = القرارات
passport-rule = قالت القاعدة:
passport-adoptions = المكاتب التي أخذت به
passport-no-pilots = ليس لهذا الفريق تجربة بعد.
passport-check = تحقق بنفسك
passport-check-text = الملف موقَّع. من غيّر حرفًا واحدًا منه كسر الختم. هذه الأوامر تتحقق منه بلا هذا الموقع:
passport-fingerprint = بصمة مفتاح هذا الموقع
passport-measure-elapsed_minutes = الوقت من البداية إلى النهاية
passport-measure-effort_minutes = وقت الناس أنفسهم
passport-measure-cost_minor = ما دفعه الناس من مال
passport-measure-visits = الزيارات
passport-gate-g1 = البوابة الأولى
passport-gate-g2 = البوابة الثانية
passport-gate-g3 = البوابة الثالثة
passport-outcome-scale = وسّعه
passport-outcome-iterate = حسّنه
passport-outcome-stop = أوقفه
passport-outcome-undecided = غير معروف بعد
passport-adoption-interested = مهتم
passport-adoption-assessing = يدرسه
passport-adoption-adapting = يكيّفه
passport-adoption-deployed = مستخدم
passport-adoption-verified = مستخدم وتم التحقق منه
passport-adoption-sustained = مستخدم منذ سنة
passport-adoption-dropped = تُرك
