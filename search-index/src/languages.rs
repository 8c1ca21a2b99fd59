//! What the analysers know about each language: its stemmer, its script and its commonest words.
//!
//! Stop words are never removed from the index. They only weigh less in a query, so that a query made of nothing
//! but such words still finds something. Interrogatives belong to the lists: a question asks with them, but the
//! text that answers rarely contains them, and their rarity would otherwise make them look important.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

use crate::bangla;

/// The writing system of a word, as far as the analysers need to tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Script {
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Devanagari,
    Bengali,
    Tamil,
    /// Scripts written without spaces between words (Han, Kana, Thai, Lao, Khmer, Burmese).
    Unspaced,
    Other,
}

impl Script {
    /// Returns the script of the first letter of a word.
    pub(crate) fn of(word: &str) -> Self {
        word.chars().find_map(Self::of_char).unwrap_or(Self::Other)
    }

    /// Returns the script of a letter, or nothing for digits, marks and signs shared by all scripts.
    pub(crate) fn of_char(letter: char) -> Option<Self> {
        Some(match letter {
            'a'..='z'
            | 'A'..='Z'
            | '\u{00AA}'
            | '\u{00BA}'
            | '\u{00C0}'..='\u{024F}'
            | '\u{1E00}'..='\u{1EFF}' => Self::Latin,
            '\u{0370}'..='\u{03FF}' | '\u{1F00}'..='\u{1FFF}' => Self::Greek,
            '\u{0400}'..='\u{052F}' => Self::Cyrillic,
            '\u{0531}'..='\u{0587}' => Self::Armenian,
            '\u{05D0}'..='\u{05F4}' => Self::Hebrew,
            '\u{0620}'..='\u{064A}'
            | '\u{066E}'..='\u{06D3}'
            | '\u{06EE}'..='\u{06EF}'
            | '\u{06FA}'..='\u{06FF}'
            | '\u{0750}'..='\u{077F}' => Self::Arabic,
            '\u{0904}'..='\u{0939}' | '\u{0958}'..='\u{0961}' | '\u{0971}'..='\u{097F}' => Self::Devanagari,
            '\u{0985}'..='\u{09B9}' | '\u{09CE}' | '\u{09DC}'..='\u{09E1}' | '\u{09F0}' | '\u{09F1}' => {
                Self::Bengali
            }
            '\u{0B83}'..='\u{0BB9}' => Self::Tamil,
            '\u{0E01}'..='\u{0E4E}'
            | '\u{0E81}'..='\u{0ECD}'
            | '\u{1000}'..='\u{109F}'
            | '\u{1780}'..='\u{17D3}'
            | '\u{3041}'..='\u{30FF}'
            | '\u{3400}'..='\u{4DBF}'
            | '\u{4E00}'..='\u{9FFF}'
            | '\u{F900}'..='\u{FAFF}'
            | '\u{20000}'..='\u{323AF}' => Self::Unspaced,
            letter if letter.is_alphabetic() => Self::Other,
            _ => return None,
        })
    }
}

/// How the words of a language are brought to a common stem.
#[derive(Clone, Copy)]
enum Stemming {
    Snowball(Algorithm),
    Bangla,
    /// No stemmer is known: long words are cut, which joins most inflections of suffixing languages.
    Truncation,
}

/// A language that the analysers know, or the fallback for the others.
pub(crate) struct Language {
    /// The primary subtag under which its stems are indexed, e.g. `bn`.
    pub(crate) tag: &'static str,
    script: Script,
    stemming: Stemming,
    stop_words: HashSet<String>,
}

/// The number of characters kept of a long word in a language without a stemmer.
const TRUNCATED_CHARACTERS: usize = 6;

impl Language {
    /// Finds the language of a BCP 47 tag; unknown and empty tags give the fallback.
    pub(crate) fn of_tag(tag: &str) -> &'static Self {
        let primary: String = tag
            .trim()
            .split(['-', '_'])
            .next()
            .unwrap_or_default()
            .chars()
            .take(8)
            .collect::<String>()
            .to_ascii_lowercase();
        let primary = match primary.as_str() {
            "ms" | "zsm" | "ind" => "id",
            "nb" | "nn" => "no",
            "ben" => "bn",
            "eng" => "en",
            "ara" => "ar",
            "fra" | "fre" => "fr",
            other => other,
        };
        LANGUAGES.get(primary).unwrap_or(&FALLBACK)
    }

    /// Finds the language of a document: by its tag when that is known, otherwise by looking at the text.
    pub(crate) fn of_document(tag: &str, text: &str) -> &'static Self {
        let known = Self::of_tag(tag);
        if known.tag == FALLBACK.tag && tag.trim().is_empty() { Self::detect(text) } else { known }
    }

    /// Guesses the language of a text by its script and, for scripts shared by many languages, by its commonest words.
    pub(crate) fn detect(text: &str) -> &'static Self {
        let sample: Vec<String> = text
            .split(|c: char| !c.is_alphanumeric() && !crate::analysis::is_mark(c))
            .filter(|word| !word.is_empty())
            .take(200)
            .map(crate::analysis::fold)
            .collect();
        let mut scripts: HashMap<Script, usize> = HashMap::new();
        for word in &sample {
            *scripts.entry(Script::of(word)).or_default() += 1;
        }
        let Some((&script, _)) = scripts.iter().max_by_key(|&(_, count)| *count) else { return &FALLBACK };
        let mut best: (usize, &'static Self) = (0, &FALLBACK);
        let mut candidates: Vec<&'static Self> =
            LANGUAGES.values().filter(|language| language.script == script).collect();
        candidates.sort_by_key(|language| language.tag);
        for language in candidates {
            let common = sample.iter().filter(|word| language.is_stop_word(word)).count();
            if common > best.0 {
                best = (common, language);
            }
        }
        if best.0 * 12 >= sample.len() && best.0 > 0 {
            return best.1;
        }
        match script {
            Script::Bengali => Self::of_tag("bn"),
            Script::Tamil => Self::of_tag("ta"),
            Script::Greek => Self::of_tag("el"),
            Script::Armenian => Self::of_tag("hy"),
            _ => &FALLBACK,
        }
    }

    /// Returns the term under which the stem of a word is indexed. A word in another script than the language's own
    /// has no stem in it; such words are shared by all languages.
    pub(crate) fn stem_term(&self, lowered: &str, folded: &str) -> String {
        if self.stems(Script::of(lowered)) {
            crate::analysis::stem_term(self.tag, &self.stem(lowered, folded))
        } else {
            crate::analysis::stem_term(SHARED_TAG, folded)
        }
    }

    /// Tells whether words of a script have stems in this language.
    pub(crate) fn stems(&self, script: Script) -> bool {
        script == self.script
    }

    /// Tells whether stemming may take something off the beginning of a word.
    pub(crate) fn strips_prefixes(&self) -> bool {
        matches!(self.tag, "ar" | "fa" | "id" | "nl")
    }

    /// Returns the stem of a word that has been lower-cased but keeps its diacritics, folded like a plain word.
    pub(crate) fn stem(&self, lowered: &str, folded: &str) -> String {
        match self.stemming {
            Stemming::Snowball(algorithm) => {
                let stem = Stemmer::new(algorithm).stem(lowered);
                if stem.is_empty() { folded.to_owned() } else { crate::analysis::fold(&stem) }
            }
            Stemming::Bangla => bangla::stem(folded),
            Stemming::Truncation => folded.chars().take(TRUNCATED_CHARACTERS).collect(),
        }
    }

    /// Tells whether a folded word is one of the language's commonest or asking words.
    pub(crate) fn is_stop_word(&self, folded: &str) -> bool {
        self.stop_words.contains(folded)
    }
}

/// The languages with their analysers, by primary subtag.
static LANGUAGES: LazyLock<HashMap<&'static str, Language>> = LazyLock::new(|| {
    use Algorithm as A;
    use Script::{Arabic, Armenian, Bengali, Cyrillic, Devanagari, Greek, Latin, Tamil};
    use Stemming::Snowball;
    [
        ("ar", Arabic, Snowball(A::Arabic), ARABIC),
        ("bn", Bengali, Stemming::Bangla, BANGLA),
        ("ca", Latin, Snowball(A::Catalan), CATALAN),
        ("cs", Latin, Snowball(A::Czech), ""),
        ("da", Latin, Snowball(A::Danish), DANISH),
        ("de", Latin, Snowball(A::German), GERMAN),
        ("el", Greek, Snowball(A::Greek), GREEK),
        ("en", Latin, Snowball(A::English), ENGLISH),
        ("es", Latin, Snowball(A::Spanish), SPANISH),
        ("et", Latin, Snowball(A::Estonian), ""),
        ("eu", Latin, Snowball(A::Basque), ""),
        ("fa", Arabic, Snowball(A::Persian), PERSIAN),
        ("fi", Latin, Snowball(A::Finnish), FINNISH),
        ("fr", Latin, Snowball(A::French), FRENCH),
        ("ga", Latin, Snowball(A::Irish), ""),
        ("hi", Devanagari, Snowball(A::Hindi), HINDI),
        ("hu", Latin, Snowball(A::Hungarian), HUNGARIAN),
        ("hy", Armenian, Snowball(A::Armenian), ""),
        ("id", Latin, Snowball(A::Indonesian), INDONESIAN),
        ("it", Latin, Snowball(A::Italian), ITALIAN),
        ("lt", Latin, Snowball(A::Lithuanian), ""),
        ("ne", Devanagari, Snowball(A::Nepali), NEPALI),
        ("nl", Latin, Snowball(A::Dutch), DUTCH),
        ("no", Latin, Snowball(A::Norwegian), NORWEGIAN),
        ("pl", Latin, Snowball(A::Polish), POLISH),
        ("pt", Latin, Snowball(A::Portuguese), PORTUGUESE),
        ("ro", Latin, Snowball(A::Romanian), ROMANIAN),
        ("ru", Cyrillic, Snowball(A::Russian), RUSSIAN),
        ("sr", Cyrillic, Snowball(A::Serbian), ""),
        ("sv", Latin, Snowball(A::Swedish), SWEDISH),
        ("ta", Tamil, Snowball(A::Tamil), ""),
        ("tr", Latin, Snowball(A::Turkish), TURKISH),
        ("ur", Arabic, Stemming::Truncation, URDU),
    ]
    .into_iter()
    .map(|(tag, script, stemming, words)| {
        (
            tag,
            Language {
                tag,
                script,
                stemming,
                stop_words: words.split_whitespace().map(crate::analysis::fold).collect(),
            },
        )
    })
    .collect()
});

/// The language of texts whose language is unknown: words match as they are written, long ones also when cut.
static FALLBACK: LazyLock<Language> = LazyLock::new(|| Language {
    tag: "und",
    script: Script::Latin,
    stemming: Stemming::Truncation,
    stop_words: HashSet::new(),
});

/// The tag under which words without a stem are indexed, and pairs of letters of scripts without spaces.
pub(crate) const SHARED_TAG: &str = "mul";

const ENGLISH: &str = "a about after all also am an and any are as at be been before being but by can could did do does done for from had has \
    have having he her hers him his how i if in into is it its me more most my no nor not of on or our out over own per shall she should so some such \
    than that the their them then there these they this those to too under up upon us very was we were what when where which while who whom whose \
    why will with would you your many much long";
const FRENCH: &str = "a à afin ai ainsi après as au aucun aussi autre autres aux avait avant avec avoir c ce ceci cela celle celles celui ces cet cette \
    ceux chez ci combien comme comment d dans de depuis des dont du donc elle elles en entre est et étaient était été être eu eux fait fut furent il \
    ils j je l la là laquelle le lequel les lesquelles lesquels leur leurs lors lorsque lui m ma mais me même mes moi mon n ne ni nos notre nous on \
    ont ou où par parce pas pendant peu peut plus pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa sans se selon sera ses si son \
    sont sous sur t ta te tes toi ton tous tout toute toutes tu un une vos votre vous y";
const SPANISH: &str = "a al algo algunos ante antes aquel como cómo con contra cual cuál cuáles cuales cualquier cuando cuándo cuanta cuánta cuántas \
    cuanto cuánto cuántos de del desde donde dónde dos durante e el él ella ellas ellos en entre era eran es esa ese eso esta está estaba están este \
    esto estos fue fueron ha había han hasta hay la las le les lo los más me mi mucho muy nada ni no nos o os otra otro para pero por porque que qué \
    quien quién quiénes se sea ser si sin sobre son su sus también tan tanto te tiene tienen todo todos tu un una uno unos y ya yo";
const PORTUGUESE: &str = "a à ao aos aquela aquele as às até com como da das de dela dele depois do dos e é ela elas ele eles em entre era eram essa \
    esse esta está este eu foi foram há isso isto já la lhe mais mas me mesmo meu minha muito na não nas nem no nos o onde os ou para pela pelas pelo \
    pelos por porque porquê qual quais quando quanta quantas quanto quantos que quê quem se sem ser será seu seus sua suas são só também te tem têm \
    ter tinha um uma você";
const GERMAN: &str = "aber alle als also am an auch auf aus bei beim bin bis bist da damit dann das dass dein dem den denn der des die dies diese \
    diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas euch euer für gegen habe haben hat hatte hatten hier \
    ich ihm ihn ihnen ihr ihre ihrem ihren im in ins ist ja jede jeder jedes kann kein keine können man mehr mein mit muss nach nicht noch nun nur ob \
    oder ohne sein seine seinem seinen seiner sich sie sind so soll sondern über um und uns unter viel viele vom von vor wann war waren warum was weil \
    welche welchem welchen welcher welches wem wen wenn wer werden weshalb wessen wie wieso wieviel wieviele wird wir wo wobei wodurch wofür woher \
    wohin womit woraus wozu wurde wurden zu zum zur zwischen";
const ITALIAN: &str = "a ad ai al alla alle allo anche c che chi ci come con cosa cui d da dagli dai dal dalla dalle de degli dei del della delle dello \
    di dopo dove e è ed era erano essere fu furono gli ha hanno i il in io l la le lei lo loro lui ma mi ne negli nei nel nella nelle non o per perché \
    più prima qual quale quali quando quanta quante quanti quanto quella quelle quelli quello questa queste questi questo se si sia sono su sua sue \
    sugli sui sul sulla suo suoi tra tu un una uno";
const DUTCH: &str = "aan al alle als bij dan dat de der deze die dit doch door dus een en er ge geen had heb hebben heeft het hier hij hoe hoeveel hoelang hun ik \
    in is ja je kan kon kunnen maar me meer men met mijn moet na naar niet nog nu of om omdat onder ons ook op over te tegen toch toen tot u uit van \
    veel voor waar waarom wanneer waren was wat welk welke werd wie wij worden wordt zal ze zich zij zijn zo zou";
const SWEDISH: &str = "alla att av blev bli de dem den denna deras dess det detta dig din där då efter ej eller en er ett för från ha hade han har hans \
    henne hon honom hur i inte jag kan man med men mig min mot mycket ni nu när någon och om oss på sedan sig sin skulle som så till under upp ut vad \
    var varför vem vems vi vid vilka vilken vilket är åt över";
const DANISH: &str = "af alle at blev blive da de dem den denne der deres det dette dig din du efter eller en er et for fra ham han hans har havde hende \
    hun hvad hvem hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornår i ikke ind jeg kan kunne man med men mig min mod når og også om op os på \
    sig sin skal som til ud under var vi vil ville være";
const NORWEGIAN: &str = "alle at av ble bli da de dem den denne der deres det dette du eller en er et etter for fra ha hadde han har hans henne hun hva \
    hvem hvilke hvilken hvilket hvis hvor hvordan hvorfor i ikke jeg kan man med men mot når og også om opp oss på seg sin skal som til ut under var \
    vi vil være";
const FINNISH: &str = "että ei ja joka jonka jos kanssa ketkä koska kuin kuinka kuka kun ketä mikä mitkä millä milloin minkä missä mistä miten mitä \
    mihin moni montako mukaan myös ne niin niiden nyt oli olivat olla on ovat se sekä sen siitä sitä tai tämä vai voi";
const INDONESIAN: &str = "ada adalah agar akan antara apa apakah apabila atau bagaimana bagaimanakah bagi bahwa banyak beberapa belum berapa berapakah \
    bisa bukan dalam dan dapat dari daripada dengan di dia dimana dimanakah mana manakah hal hanya harus ia ialah ini itu jika juga kah kami kapan \
    kapankah karena ke kemana kemanakah kepada ketika kita lah lain lalu maka mengapa mengapakah mereka merupakan namun oleh pada para per pun saat \
    saja sampai sang sebagai sebuah secara sehingga sejak seorang seperti serta setelah siapa siapakah sudah suatu supaya tak telah tentang tersebut \
    tetapi tidak untuk yaitu yakni yang";
const TURKISH: &str = "acaba ama bir biz bu bunu çok da daha de değil diye en gibi hangi hem her ile için ise kaç kadar kim kimi kimin ki mı mi mu mü \
    nasıl ne neden nedir nere nerede nereye neyi niçin niye o olan olarak oldu olduğu on şu sonra tarafından var ve veya ya";
const HUNGARIAN: &str = "a az egy és hogy nem is van volt mint meg de ha vagy ki mi mit hol mikor miért hogyan melyik mennyi hány ez azt ezt aki ami csak már még";
const POLISH: &str = "a aby ale bez być był była było były co czy dla do gdzie i ich ile im jak jaka jaki jakie jakiej jako jego jej jest kiedy kim \
    kogo kto która które którego której który których lub ma na nad nie o od oraz po pod przed przez przy się są ta tak także tego tej ten to tym w we \
    z za ze";
const ROMANIAN: &str = "a al ale au ca care când câte câți ce cel cine cu cum când de din după este ei el era fi fost în iar la le lor mai nu o pe pentru \
    prin sa sau se și sunt un unde una unei unui";
const RUSSIAN: &str = "а без более бы был была были было быть в во где да для до его ее если есть же за и из или им их к как какая какие каким какого \
    какое какой какую когда кого кому который кто куда ли мы на над не него нее но о об он она они от откуда по под почему при с сколько со так также \
    тем то только у чего чей чем что чтобы это этого";
const GREEK: &str = "ο η το οι τα του της των τον την και κι με σε από για στο στη στην στον στα στις ή να θα δεν που πως ποιος ποια ποιο ποιοι ποιες \
    ποιον πότε πού πόσο πόσα πόσοι πόσες τι γιατί είναι ήταν ένα μια ένας ως";
const CATALAN: &str = "a al als amb aquest aquesta com d de del dels des el els en entre és era ens es està et fa ha han hi i l la les li lo més no o on \
    per perquè però qual quals quan quant quants què que qui s se ser seu seva si són també un una uns";
const ARABIC: &str = "ما ماذا من متى أين كم كيف لماذا هل أي أيه أية أيهما في على إلى عن مع أن إن كان كانت يكون تكون هو هي هم هذا هذه ذلك تلك الذي التي \
    الذين و أو ثم قد لقد لا لم لن ليس ليست بعد قبل بين خلال عند عندما حيث كل بعض غير تم يتم به بها فيه فيها له لها عليه عليها منه منها أنه أنها إنه \
    بعد كما لكن إذا حتى منذ وقد وكان وهو وهي ولا وفي ومن التى الى";
const PERSIAN: &str = "و در به از که این را با است برای آن یک خود تا کرد بر هم نیز شد شده بود می ها های چه کی کجا چرا چگونه چند کدام آیا چیست کیست";
const URDU: &str = "کا کی کے کو میں سے نے پر اور ہے ہیں تھا تھی تھے کیا کون کب کہاں کیوں کیسے کتنا کتنے کتنی کس یہ وہ ایک بھی تو ہی جو کر";
const HINDI: &str = "का की के को में से ने पर और है हैं था थी थे क्या कौन कब कहाँ कहां क्यों कैसे कितना कितने कितनी किस किसे किसने किसका किसकी किसके किन कौनसा कौनसी \
    यह वह ये वे एक भी तो ही जो कि या तक साथ लिए द्वारा इस उस इन उन अपने अपनी अपना कर करने किया गया गई गए हुआ हुई हुए होता होती होते हो रहा रही रहे";
const NEPALI: &str = "को का की मा ले लाई बाट र छ छन् थियो थिए के कसले कसको कहिले कहाँ किन कसरी कति कुन यो त्यो यस उस एक पनि हो भएको गरेको गर्ने";
const BANGLA: &str = "কি কী কে কোথায় কত কখন কবে কেন কেমন কোন কোনো কার কারা কাকে কাদের কিসের কিসে কয় কয়টি কয়জন কতজন কতটি কতটা কীভাবে কিভাবে কোথাকার কোথা \
    ও এবং এ এই এর সে সেই তা তার তাঁর তাদের তিনি আর বা যে যা যার যারা যিনি না নয় হয় হয়েছে হয়েছিল হবে হচ্ছে হতে হয়ে ছিল ছিলেন আছে আছেন করা করে করেন করেছে \
    করেছেন করেছিল করেছিলেন করতে করার করবে করবেন থেকে জন্য সঙ্গে সাথে দিয়ে নিয়ে মধ্যে পর পরে একটি এক কিন্তু তবে যদি হলে বলে কাছে হিসেবে দ্বারা কর্তৃক";
