//! Evaluates test collections: pairs of a folder and a language.

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut line = String::new();
    for pair in arguments.chunks(2) {
        match search_index::evaluate(std::path::Path::new(&pair[0]), &pair[1], &mut |_| ()) {
            Ok(result) => {
                line += &format!(
                    "{} {:.4}/{:.4}/{:.4}  ",
                    pair[1], result.ndcg_at_10, result.mrr, result.recall_at_100
                )
            }
            Err(error) => eprintln!("{error}"),
        }
    }
    println!("{line}");
}
