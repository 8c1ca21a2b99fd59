//! The disk is full, or the folder cannot be written: reading goes on, writing says that it cannot, nothing that was
//! answered is lost, and it all works again when there is room.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use pilotage::clock::{Clock, Id};

use super::process::{Folder, Server, Settings};
use super::world::{Dice, World, is_found};

/// A small file system in memory, unmounted when the test is over.
struct SmallDisk(PathBuf);

impl SmallDisk {
    /// `None` when this machine does not let the test mount anything.
    fn mount(folder: &Path, size: &str) -> Option<Self> {
        let options = format!("size={size},mode=0777");
        let done = Command::new("mount").args(["-t", "tmpfs", "-o", &options, "tmpfs"]).arg(folder).output();
        if done.is_ok_and(|output| output.status.success()) {
            return Some(Self(folder.to_owned()));
        }
        println!("skipped: this machine lets nobody mount a small disk (root is needed)");
        None
    }

    fn remount(&self, how: &str) {
        let done = Command::new("mount").args(["-o", &format!("remount,{how}")]).arg(&self.0).status();
        assert!(done.unwrap().success(), "remount {how}");
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        Command::new("umount").arg("-l").arg(&self.0).status().ok();
    }
}

/// True when the test runs as root.
pub fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).trim() == "0")
}

/// Gives a folder and all in it to a user.
pub fn give(folder: &Path, user: u32) {
    let done = Command::new("chown").args(["-R", &user.to_string()]).arg(folder).status();
    assert!(done.unwrap().success());
}

struct Story {
    _folder: Folder,
    disk: SmallDisk,
    settings: Settings,
    world: World,
    server: Server,
    dice: Dice,
    said: Vec<(String, Id)>,
}

impl Story {
    fn tell() -> Option<Self> {
        let folder = Folder::new("disk");
        let disk = SmallDisk::mount(folder.path(), "48m")?;
        let data = folder.path().join("data");
        let world = World::in_folder(&data, 60);
        let settings = Settings::new(&data);
        let server = Server::start(&settings);
        let mut story =
            Self { _folder: folder, disk, settings, world, server, dice: Dice::new(3), said: Vec::new() };
        assert_eq!(story.say(), 303);
        Some(story)
    }

    fn say(&mut self) -> u16 {
        let citizen = &self.world.citizens[self.said.len() / 4];
        let (word, id) = (self.dice.word(), Clock::system().new_id());
        let text = format!("We need {word} here. {}", "Long words. ".repeat(200));
        let answer = citizen.say(&self.server, &self.world.challenge, &id, &text).unwrap();
        if answer.status == 303 {
            self.said.push((word, id));
        } else {
            assert!(answer.body.contains("<h1"), "a page says what to do: {}", answer.body);
            for secret in ["sqlite", "SQLITE", "database is", "disk", "panicked"] {
                assert!(!answer.body.contains(secret), "{secret}: {}", answer.body);
            }
        }
        answer.status
    }

    fn reads(&self) {
        let citizen = &self.world.citizens[0];
        for session in [None, Some(citizen.session.as_str())] {
            let page = self.server.get(&format!("/challenges/{}", self.world.challenge), session);
            assert_eq!(page.status, 200, "{}", self.server.log());
        }
        assert_eq!(self.server.get("/healthz", None).status, 200);
    }

    /// Writing works within some seconds, and everything that was answered is there and found.
    fn recovers(&mut self) {
        let began = Instant::now();
        while self.say() != 303 {
            assert!(began.elapsed() < Duration::from_secs(20), "{}", self.server.log());
            std::thread::sleep(Duration::from_millis(200));
        }
        for (word, id) in &self.said {
            assert!(is_found(&self.server, word, id, Duration::from_secs(20)), "{}", self.server.log());
        }
    }
}

#[test]
fn a_full_disk_refuses_writing_loses_nothing_and_recovers() {
    let Some(mut story) = Story::tell() else { return };
    let filler = story.disk.0.join("filler");
    // All but a little is taken; then people write until nothing goes in any more.
    let left = 400 * 1024;
    fill(&filler, &story.disk.0, left);
    let mut refused = 0;
    for _ in 0..200 {
        match story.say() {
            303 => {}
            503 => refused += 1,
            other => panic!("{other}: {}", story.server.log()),
        }
        if refused >= 5 {
            break;
        }
    }
    assert!(refused >= 5, "the disk never filled up");
    story.reads();
    std::fs::remove_file(&filler).unwrap();
    story.recovers();

    // Full again, and killed: the next start says so or works, and with room everything is there.
    fill(&filler, &story.disk.0, 0);
    story.server.signal_kill();
    let settings = story.settings.clone();
    match Server::try_start(&settings) {
        Ok(server) => {
            story.server = server;
            story.reads();
            story.server.signal_kill();
        }
        Err(ended) => assert!(!ended.status.success() && !ended.err.contains("panicked"), "{ended:?}"),
    }
    std::fs::remove_file(&filler).unwrap();
    story.server = Server::start(&settings);
    story.recovers();
}

#[test]
fn a_disk_that_turns_read_only_is_read_and_written_again_later() {
    let Some(mut story) = Story::tell() else { return };
    // A file system that still has files open for writing refuses to turn read-only: root's lazy way is to be refused.
    let options = Command::new("mount").args(["-o", "remount,ro"]).arg(&story.disk.0).output().unwrap();
    if !options.status.success() {
        println!("the disk is in use and does not turn read-only; the start on one that is, is tested below");
        story.recovers();
        return;
    }
    for _ in 0..3 {
        assert_eq!(story.say(), 503, "{}", story.server.log());
    }
    story.reads();
    story.disk.remount("rw");
    story.recovers();
}

#[test]
fn a_data_folder_that_cannot_be_written_is_named_in_one_line() {
    let folder = Folder::new("read-only");
    let data = folder.path().join("data");
    World::in_folder(&data, 1);
    let user = is_root().then_some(65_534);
    if let Some(user) = user {
        give(folder.path(), user);
    }
    let allow = |path: &Path, mode: u32| {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    };
    let settings = Settings { user, ..Settings::new(&data) };
    // The folder alone, then the folder and what is in it.
    for inner in [0o644, 0o444] {
        for entry in std::fs::read_dir(&data).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                allow(&path, inner);
            }
        }
        allow(&data, 0o555);
        let Err(ended) = Server::try_start(&settings) else {
            panic!("it serves although nothing can be written")
        };
        let lines: Vec<&str> = ended.err.lines().filter(|line| line.starts_with("pilotage: ")).collect();
        assert_eq!(lines.len(), 1, "{ended:?}");
        assert!(!ended.status.success() && !ended.err.contains("panicked"), "{ended:?}");
        assert!(ended.err.contains(&data.display().to_string()), "the folder is named: {ended:?}");
        allow(&data, 0o755);
    }
    for entry in std::fs::read_dir(&data).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            allow(&path, 0o644);
        }
    }
    assert_eq!(Server::start(&settings).stop().0, Some(0));
}

/// Fills a disk up to so many bytes that stay free.
fn fill(filler: &Path, disk: &Path, left: u64) {
    use std::io::Write;
    let mut file = std::fs::File::create(filler).unwrap();
    let block = vec![7; 64 * 1024];
    while file.write_all(&block).is_ok() {}
    let size = filler.metadata().unwrap().len();
    file.set_len(size.saturating_sub(left)).unwrap();
    assert!(disk.exists());
}
