//! A database of its own for each test: SQLite in a temporary folder, or a new database of the PostgreSQL server that
//! `PILOTAGE_TEST_POSTGRES` names. The tests of the store and of the site share it.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use pilotage::clock::Clock;

static COUNTER: AtomicU64 = AtomicU64::new(0);

/// A folder with a database. The folder goes when this is dropped; the server of `scripts/with-postgres` goes as a whole.
pub struct Database {
    folder: PathBuf,
    url: String,
}

impl Database {
    /// An empty database that no migration has touched.
    pub async fn create() -> Self {
        let number = COUNTER.fetch_add(1, Ordering::SeqCst);
        let folder = std::env::temp_dir().join(format!("pilotage-test-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let Ok(server) = std::env::var("PILOTAGE_TEST_POSTGRES") else {
            let url = format!("sqlite://{}", folder.join("pilotage.db").display());
            return Self { folder, url };
        };
        let unique = Clock::system().new_id().as_str().replace('-', "");
        let name = format!("test_{}_{number}_{unique}", std::process::id());
        sqlx::any::install_default_drivers();
        let pool = sqlx::AnyPool::connect(&server).await.unwrap();
        sqlx::query(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"))).execute(&pool).await.unwrap();
        pool.close().await;
        let (base, _) = server.rsplit_once('/').unwrap();
        Self { folder, url: format!("{base}/{name}") }
    }

    /// The address that `Db::open` takes.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The folder of this test.
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.folder).ok();
    }
}
