//! What the command `demo` does before it serves: its settings, its folder, and the words in the terminal.

use std::net::TcpListener;
use std::path::Path;

use anyhow::{Context, bail};
use pilotage::config::Config;

/// A folder with this file was made by the demo and may be wiped.
const MARK: &str = "made-by-pilotage-demo";

/// The settings of the demo: SQLite in its own folder, no mail that leaves, and a port that is free.
pub fn config(file: Option<&Path>, port: Option<u16>, data_dir: &Path) -> anyhow::Result<Config> {
    let load = |port: Option<u16>| {
        Config::load(file, |name| match name {
            "PILOTAGE_PORT" => port.map(|port| port.to_string()).or_else(|| std::env::var(name).ok()),
            "PILOTAGE_DATA_DIR" => Some(data_dir.display().to_string()),
            "PILOTAGE_DATABASE_URL" => Some(format!("sqlite://{}", data_dir.join("pilotage.db").display())),
            _ => std::env::var(name).ok(),
        })
    };
    let mut config = load(port)?;
    let listener = TcpListener::bind((config.address, config.port)).with_context(|| {
        format!("port {} is taken; choose another with --port, or 0 for any that is free", config.port)
    })?;
    if config.port == 0 {
        config = load(Some(listener.local_addr()?.port()))?;
    }
    config.smtp_url = None;
    config.demo = true;
    Ok(config)
}

/// Wipes what the last demo left and says if the folder is empty now. A folder that the demo did not make is left alone.
pub fn prepare_folder(config: &Config, keep: bool) -> anyhow::Result<bool> {
    let folder = config.data_dir.as_path();
    let mark = folder.join(MARK);
    let used = folder.read_dir().is_ok_and(|mut entries| entries.next().is_some());
    if used && !mark.exists() {
        bail!("{} holds something that the demo did not make; choose another --data-dir", folder.display());
    }
    if used && keep {
        return Ok(false);
    }
    if used {
        std::fs::remove_dir_all(folder).with_context(|| format!("{} cannot be emptied", folder.display()))?;
    }
    std::fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    std::fs::write(&mark, "The folder of `pilotage demo`. It is wiped at each start.\n")?;
    Ok(true)
}

/// Says where the demo is and how to be somebody in it.
pub fn greet(base_url: &str) {
    println!("\nPilotage, with made-up content:  {base_url}/\n");
    println!("Be somebody with one press (all of them: {base_url}/demo):");
    for (role, link) in pilotage::app::demo::links(base_url) {
        println!("  {role:<16}{link}");
    }
    println!(
        "\nThe same in Bangla, Indonesian and Arabic: add -bn, -id or -ar, such as {base_url}/demo/sign-in/officer-bn"
    );
    println!("Mail that would have left: {base_url}/mailbox");
    println!("Stop with Ctrl-C. The next start begins anew, unless it has --keep.\n");
}
