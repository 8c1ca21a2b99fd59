//! Readable names for people who speak without theirs: a bird and a river, in the writer's language.

/// The words of one language and how a bird and a river stand together.
struct Names {
    birds: &'static [&'static str],
    rivers: &'static [&'static str],
    river_first: bool,
    between: &'static str,
}

const ENGLISH: Names = Names {
    birds: &[
        "Heron",
        "Kingfisher",
        "Swallow",
        "Egret",
        "Sparrow",
        "Robin",
        "Crane",
        "Owl",
        "Lark",
        "Dove",
        "Plover",
        "Finch",
        "Wren",
        "Tern",
        "Kite",
        "Stork",
        "Swift",
        "Pelican",
        "Starling",
        "Hoopoe",
        "Bulbul",
        "Myna",
        "Oriole",
        "Sandpiper",
    ],
    rivers: &[
        "Padma", "Meghna", "Jamuna", "Teesta", "Mahakam", "Kapuas", "Musi", "Barito", "Nile", "Jordan",
        "Tigris", "Danube", "Tana", "Niger", "Volta", "Congo", "Amazon", "Mekong", "Ganges", "Indus",
        "Zambezi", "Senegal", "Orinoco", "Rhine",
    ],
    river_first: false,
    between: " of the ",
};

const BANGLA: Names = Names {
    birds: &[
        "দোয়েল",
        "শালিক",
        "মাছরাঙা",
        "বক",
        "টিয়া",
        "ময়না",
        "কোকিল",
        "বাবুই",
        "চড়ুই",
        "ঘুঘু",
        "পেঁচা",
        "ফিঙে",
        "বুলবুলি",
        "টুনটুনি",
        "কাঠঠোকরা",
        "ডাহুক",
        "পানকৌড়ি",
        "সারস",
        "বেনেবউ",
        "গাংচিল",
    ],
    rivers: &[
        "পদ্মার",
        "মেঘনার",
        "যমুনার",
        "তিস্তার",
        "করতোয়ার",
        "ধরলার",
        "আত্রাইয়ের",
        "কর্ণফুলীর",
        "সুরমার",
        "কুশিয়ারার",
        "মধুমতীর",
        "গড়াইয়ের",
        "মহানন্দার",
        "ব্রহ্মপুত্রের",
        "শীতলক্ষ্যার",
        "বুড়িগঙ্গার",
        "তুরাগের",
        "ধলেশ্বরীর",
        "রূপসার",
        "সাঙ্গুর",
    ],
    river_first: true,
    between: " ",
};

const INDONESIAN: Names = Names {
    birds: &[
        "Rangkong",
        "Elang",
        "Merpati",
        "Kutilang",
        "Jalak",
        "Murai",
        "Cendrawasih",
        "Kakatua",
        "Bangau",
        "Kenari",
        "Gelatik",
        "Perkutut",
        "Pipit",
        "Camar",
        "Maleo",
        "Nuri",
        "Beo",
        "Walet",
        "Cucak",
        "Kuntul",
    ],
    rivers: &[
        "Mahakam",
        "Kapuas",
        "Musi",
        "Barito",
        "Batanghari",
        "Serayu",
        "Brantas",
        "Citarum",
        "Ciliwung",
        "Progo",
        "Bengawan",
        "Mamberamo",
        "Kampar",
        "Siak",
        "Asahan",
        "Rokan",
        "Digul",
        "Kahayan",
        "Cisadane",
        "Ciujung",
    ],
    river_first: false,
    between: " ",
};

const ARABIC: Names = Names {
    birds: &[
        "هدهد",
        "بلبل",
        "يمامة",
        "حمامة",
        "سنونو",
        "عصفور",
        "كروان",
        "لقلق",
        "بجعة",
        "نورس",
        "حسون",
        "شحرور",
        "قبرة",
        "صقر",
        "نسر",
        "كركي",
        "زرزور",
        "قمري",
        "بومة",
        "هزار",
    ],
    rivers: &[
        "النيل",
        "دجلة",
        "الفرات",
        "الأردن",
        "العاصي",
        "بردى",
        "الليطاني",
        "اليرموك",
        "الخابور",
        "الزاب",
        "سبو",
        "أم الربيع",
        "مجردة",
        "شلف",
        "السنغال",
        "الملوية",
        "درعة",
        "ديالى",
        "الكبير",
        "الكارون",
    ],
    river_first: false,
    between: " ",
};

/// The `choice`th name of a language, such as "Heron of the Teesta". Languages without a list have English names. Past
/// the last pair of words the names go on with a number.
#[must_use]
pub fn name(language: &str, choice: u64) -> String {
    let names = match language {
        "bn" => &BANGLA,
        "id" => &INDONESIAN,
        "ar" => &ARABIC,
        _ => &ENGLISH,
    };
    let (birds, rivers) = (names.birds.len() as u64, names.rivers.len() as u64);
    let pick = |list: &'static [&'static str], index: u64| {
        usize::try_from(index).ok().and_then(|index| list.get(index)).copied().unwrap_or("")
    };
    let (bird, river) = (pick(names.birds, choice % birds), pick(names.rivers, choice / birds % rivers));
    let pair = if names.river_first {
        format!("{river}{}{bird}", names.between)
    } else {
        format!("{bird}{}{river}", names.between)
    };
    match choice / (birds * rivers) {
        0 => pair,
        round => format!("{pair} {}", round + 1),
    }
}

/// How many names a language has before they go on with numbers.
#[must_use]
pub fn count(language: &str) -> u64 {
    let names = match language {
        "bn" => &BANGLA,
        "id" => &INDONESIAN,
        "ar" => &ARABIC,
        _ => &ENGLISH,
    };
    names.birds.len() as u64 * names.rivers.len() as u64
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn no_two_choices_share_a_name() {
        for language in ["en", "bn", "id", "ar", "fr"] {
            let most = count(language) * 2;
            let names: HashSet<String> = (0..most).map(|choice| name(language, choice)).collect();
            assert_eq!(names.len() as u64, most, "{language}");
        }
        assert_eq!(name("en", 0), "Heron of the Padma");
        assert_eq!(name("bn", 0), "পদ্মার দোয়েল");
    }
}
