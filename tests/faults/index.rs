//! The search index is disposable: whatever happens to its folder, the next start heals it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use pilotage::clock::{Clock, Id};

use super::process::{Folder, Server, Settings};
use super::world::{Dice, World, is_found};

/// How soon everything is found again after a start; filling takes milliseconds, a busy machine longer.
const HEALED_WITHIN: Duration = Duration::from_secs(15);

struct Story {
    folder: Folder,
    settings: Settings,
    world: World,
    dice: Dice,
    /// A word, and the comment that it stands in.
    said: Vec<(String, Id)>,
}

impl Story {
    fn tell() -> Self {
        let folder = Folder::new("index");
        let settings = Settings::new(folder.path());
        let world = World::in_folder(folder.path(), 30);
        let mut story = Self { folder, settings, world, dice: Dice::new(2), said: Vec::new() };
        let server = Server::start(&story.settings);
        story.say(&server, 6);
        assert_eq!(server.stop().0, Some(0));
        story
    }

    fn index(&self) -> PathBuf {
        self.folder.path().join("index")
    }

    fn say(&mut self, server: &Server, count: usize) {
        for _ in 0..count {
            let citizen = &self.world.citizens[self.said.len() / 4];
            let (word, id) = (self.dice.word(), Clock::system().new_id());
            let text = format!("We need {word} here.");
            let answer = citizen.say(server, &self.world.challenge, &id, &text).unwrap();
            assert_eq!(answer.status, 303, "{}", answer.body);
            self.said.push((word, id));
        }
        for (word, id) in &self.said {
            assert!(is_found(server, word, id, HEALED_WITHIN), "{word} is not found: {}", server.log());
        }
    }

    /// Starts, finds everything, says one thing more, and stops.
    fn heals(&mut self, what: &str) {
        let server = Server::try_start(&self.settings)
            .unwrap_or_else(|ended| panic!("{what}: it does not start: {ended:?}"));
        for (word, id) in &self.said {
            assert!(is_found(&server, word, id, HEALED_WITHIN), "{what}: {word} is lost: {}", server.log());
        }
        self.say(&server, 1);
        assert_eq!(server.stop().0, Some(0), "{what}");
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file() && path.metadata().unwrap().len() > 0)
        .collect();
    files.sort();
    files
}

#[test]
fn whatever_happens_to_its_folder_the_next_start_heals_it() {
    let mut story = Story::tell();
    let current = story.index().join("current");

    std::fs::remove_dir_all(story.index()).unwrap();
    story.heals("the folder is gone");

    std::fs::remove_dir_all(story.index()).unwrap();
    std::fs::create_dir_all(&current).unwrap();
    story.heals("the folder is empty");

    for (what, text) in
        [("garbage", &b"not a word of JSON \xff\xfe"[..]), ("empty", b""), ("other", b"{\"segments\":[]}")]
    {
        std::fs::write(current.join("meta.json"), text).unwrap();
        story.heals(&format!("meta.json is {what}"));
    }
    std::fs::remove_file(current.join("meta.json")).unwrap();
    story.heals("meta.json is gone");

    for (what, text) in [("older", &b"{\"format\":0}"[..]), ("newer", b"{\"format\":99999}"), ("odd", b"x")] {
        std::fs::write(current.join("format.json"), text).unwrap();
        story.heals(&format!("the version is {what}"));
    }

    std::fs::remove_dir_all(&current).unwrap();
    std::fs::write(&current, b"a file where a folder was").unwrap();
    story.heals("a file stands in the place of the folder");
}

#[test]
fn files_that_are_cut_or_changed_are_noticed() {
    let mut story = Story::tell();
    let current = story.index().join("current");
    for round in 0..9 {
        let files = files(&current);
        let file = files[usize::try_from(story.dice.roll(files.len() as u64)).unwrap()].clone();
        let mut bytes = std::fs::read(&file).unwrap();
        let place = usize::try_from(story.dice.roll(bytes.len() as u64)).unwrap();
        let what = match round % 3 {
            0 => {
                bytes.truncate(place);
                "cut"
            }
            1 => {
                bytes[place] ^= 1 << story.dice.roll(8);
                "changed in one bit"
            }
            _ => {
                let end = (place + 64).min(bytes.len());
                bytes[place..end].fill(0);
                "zeroed in part"
            }
        };
        std::fs::write(&file, bytes).unwrap();
        story.heals(&format!("round {round}: {} is {what} at {place}", file.display()));
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_named_and_used_again_once_it_can() {
    let mut story = Story::tell();
    if !super::disk::is_root() {
        // Without root, permissions hold for the test's own user.
        return no_permission(&mut story, None);
    }
    let user = 65_534;
    super::disk::give(story.folder.path(), user);
    no_permission(&mut story, Some(user));
}

fn no_permission(story: &mut Story, user: Option<u32>) {
    use std::os::unix::fs::PermissionsExt;
    let settings = Settings { user, ..story.settings.clone() };
    let allow = |path: &Path, mode: u32| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    };
    let index = story.index();
    let current = index.join("current");
    for (folder, what) in [(&current, "current"), (&index, "index")] {
        allow(folder, 0o555);
        if folder == &index {
            std::fs::remove_file(index.join("lock")).ok();
            allow(&index, 0o000);
        }
        match Server::try_start(&settings) {
            // Documents can be read: then it serves, says what is wrong in its log, and goes on when it can write again.
            Ok(server) => {
                let (word, id) = &story.said[0];
                assert!(is_found(&server, word, id, HEALED_WITHIN), "{what}: {}", server.log());
                server.kill();
            }
            Err(ended) => {
                assert!(!ended.status.success());
                let last = ended.err.lines().rfind(|line| !line.trim().is_empty()).unwrap_or_default();
                assert!(last.contains(&index.display().to_string()), "{what}: {ended:?}");
                assert!(last.contains("denied") || last.contains("ermission"), "{what}: {ended:?}");
            }
        }
        allow(&index, 0o755);
        allow(&current, 0o755);
        let server = Server::start(&settings);
        story.say(&server, 1);
        assert_eq!(server.stop().0, Some(0));
    }
}

#[test]
fn two_servers_never_share_a_folder() {
    let story = Story::tell();
    let server = Server::start(&story.settings);
    let second = Server::try_start(&story.settings);
    let Err(ended) = second else { panic!("a second server took the same folder") };
    assert!(!ended.status.success() && ended.err.contains("in use by another process"), "{ended:?}");
    assert_eq!(server.get("/", None).status, 200);
}
