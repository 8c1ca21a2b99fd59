//! The settings of one installation: a file `pilotage.toml`, then `PILOTAGE_*` variables over it, checked once.
//!
//! A wrong value is named in one line that says how to mend it. `Debug` never shows a secret.

use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use serde::Deserialize;

/// Everything that an operator can set.
#[derive(Clone)]
pub struct Config {
    /// The address that the server listens on. `PILOTAGE_ADDRESS`, default `127.0.0.1`.
    pub address: IpAddr,
    /// The port that the server listens on, 0 for any that is free. `PILOTAGE_PORT`, default `8000`.
    pub port: u16,
    /// The folder for the database, the index and uploaded files. `PILOTAGE_DATA_DIR`, default `data`.
    pub data_dir: PathBuf,
    /// `sqlite://FILE` or `postgres://…`. `PILOTAGE_DATABASE_URL`, default `sqlite://<data_dir>/pilotage.db`.
    pub database_url: String,
    /// How people reach the server from outside, without a slash at the end. `PILOTAGE_BASE_URL`.
    pub base_url: String,
    /// Where mail goes, `smtp://user:password@host:port` or `smtps://…`; without it mail waits in the database.
    /// `PILOTAGE_SMTP_URL`.
    pub smtp_url: Option<String>,
    /// The sender of all mail. `PILOTAGE_MAIL_FROM`, default `Pilotage <no-reply@localhost>`.
    pub mail_from: String,
    /// 32 bytes as hexadecimal or at least 32 characters of text; kept in the data folder when it is not set.
    /// `PILOTAGE_SECRET_KEY`.
    pub secret_key: SecretKey,
    /// The language of pages for people who ask for none that we have. `PILOTAGE_LANGUAGE`, default `en`.
    pub language: String,
    /// The time zone of dates that belong to no agency and of people who chose none, such as `Asia/Dhaka`; a name of the
    /// IANA database. `PILOTAGE_TIME_ZONE`, default `UTC`.
    pub time_zone: String,
    /// The header in which a trusted proxy puts the address of the visitor, such as `X-Real-IP`. `PILOTAGE_IP_HEADER`.
    pub ip_header: Option<String>,
    /// How often one network or account may send a form, per minute. `PILOTAGE_FORMS_PER_MINUTE`, default 60.
    pub forms_per_minute: u32,
    /// How often one network may try to sign in, per minute. `PILOTAGE_SIGN_INS_PER_MINUTE`, default 10.
    pub sign_ins_per_minute: u32,
    /// Memory for pages that many people see alike, in megabytes; 0 for none. `PILOTAGE_PAGE_CACHE_MEGABYTES`, default 32.
    pub page_cache_megabytes: u32,
    /// Makes each page that is in memory anew as well and says in the log where the two differ. Set only by tests.
    pub check_pages: bool,
    /// Where Prometheus may read `/metrics`, such as `127.0.0.1:9100`; nowhere without it. `PILOTAGE_METRICS_ADDRESS`.
    pub metrics_address: Option<SocketAddr>,
    /// How the log looks. `PILOTAGE_LOG_FORMAT`: `text` (the default) or `json`, one object a line.
    pub log_format: LogFormat,
    /// Demo content, one-click sign-in and `/mailbox`. Set only by `pilotage demo`.
    pub demo: bool,
}

/// How the log looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    Text,
    Json,
}

/// The key from which all others are derived. `Debug` does not show it.
#[derive(Clone)]
pub struct SecretKey(pub [u8; 32]);

/// What is wrong with the settings, in one line.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct ConfigError(String);

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    address: Option<String>,
    port: Option<toml::Value>,
    data_dir: Option<String>,
    database_url: Option<String>,
    base_url: Option<String>,
    smtp_url: Option<String>,
    mail_from: Option<String>,
    secret_key: Option<String>,
    language: Option<String>,
    time_zone: Option<String>,
    ip_header: Option<String>,
    forms_per_minute: Option<toml::Value>,
    sign_ins_per_minute: Option<toml::Value>,
    page_cache_megabytes: Option<toml::Value>,
    metrics_address: Option<String>,
    log_format: Option<String>,
}

impl Config {
    /// Reads `file` (or `pilotage.toml` when it is there) and the variables that `variable` looks up.
    ///
    /// # Errors
    /// The first wrong value, by name.
    pub fn load(file: Option<&Path>, variable: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let from_file = read_file(file)?;
        let pick = |name: &str, in_file: Option<String>| {
            variable(&format!("PILOTAGE_{}", name.to_uppercase()))
                .filter(|value| !value.trim().is_empty())
                .or(in_file)
        };
        let number =
            |value: Option<toml::Value>| value.map(|value| value.to_string().trim_matches('"').to_owned());

        let address = pick("address", from_file.address).unwrap_or_else(|| "127.0.0.1".to_owned());
        let address: IpAddr = address
            .parse()
            .map_err(|_| wrong("ADDRESS", &address, "an IP address such as 127.0.0.1 or 0.0.0.0"))?;
        let port = pick("port", number(from_file.port)).unwrap_or_else(|| "8000".to_owned());
        let port: u16 = port.parse().map_err(|_| wrong("PORT", &port, "a number from 0 to 65535"))?;
        let data_dir =
            PathBuf::from(pick("data_dir", from_file.data_dir).unwrap_or_else(|| "data".to_owned()));
        let database_url = pick("database_url", from_file.database_url)
            .unwrap_or_else(|| format!("sqlite://{}", data_dir.join("pilotage.db").display()));
        if !["sqlite:", "postgres:", "postgresql:"].iter().any(|scheme| database_url.starts_with(scheme)) {
            return Err(ConfigError(
                "PILOTAGE_DATABASE_URL must start with sqlite:// or postgres:// (its value is not shown: it may hold a password)".to_owned(),
            ));
        }
        let base_url = pick("base_url", from_file.base_url).unwrap_or_else(|| match address {
            IpAddr::V6(address) => format!("http://[{address}]:{port}"),
            IpAddr::V4(address) => format!("http://{address}:{port}"),
        });
        let base_url = base_url.trim_end_matches('/').to_owned();
        if !(base_url.starts_with("http://") || base_url.starts_with("https://")) {
            return Err(wrong("BASE_URL", &base_url, "an address such as https://pilotage.example"));
        }
        let smtp_url = pick("smtp_url", from_file.smtp_url);
        if smtp_url.as_deref().is_some_and(|url| !(url.starts_with("smtp://") || url.starts_with("smtps://")))
        {
            return Err(ConfigError(
                "PILOTAGE_SMTP_URL must start with smtp:// or smtps:// (its value is not shown: it may hold a password)".to_owned(),
            ));
        }
        let mail_from = pick("mail_from", from_file.mail_from)
            .unwrap_or_else(|| "Pilotage <no-reply@localhost>".to_owned());
        if mail_from.parse::<lettre::message::Mailbox>().is_err() {
            return Err(wrong(
                "MAIL_FROM",
                &mail_from,
                "a sender such as Pilotage <no-reply@pilotage.example>",
            ));
        }
        let secret_key = match pick("secret_key", from_file.secret_key) {
            Some(text) => SecretKey::from_text(&text).ok_or_else(|| {
                ConfigError(
                    "PILOTAGE_SECRET_KEY must have at least 32 characters (its value is not shown)"
                        .to_owned(),
                )
            })?,
            None => SecretKey([0; 32]),
        };
        let metrics_address = match pick("metrics_address", from_file.metrics_address) {
            None => None,
            Some(text) => {
                let address = text.parse();
                Some(address.map_err(|_| {
                    wrong("METRICS_ADDRESS", &text, "an IP address and a port such as 127.0.0.1:9100")
                })?)
            }
        };
        let log_format = match pick("log_format", from_file.log_format).as_deref() {
            None | Some("text") => LogFormat::Text,
            Some("json") => LogFormat::Json,
            Some(other) => return Err(wrong("LOG_FORMAT", other, "text or json")),
        };
        let per_minute = |name: &str, value: Option<String>, default: u32| match value {
            None => Ok(default),
            Some(text) => match text.parse() {
                Ok(number) if number > 0 => Ok(number),
                _ => Err(wrong(name, &text, "a whole number of 1 or more")),
            },
        };
        let time_zone = pick("time_zone", from_file.time_zone).unwrap_or_else(|| "UTC".to_owned());
        if jiff::tz::TimeZone::get(&time_zone).is_err() {
            return Err(wrong("TIME_ZONE", &time_zone, "a name of the IANA database such as Asia/Dhaka"));
        }
        Ok(Self {
            address,
            port,
            data_dir,
            database_url,
            base_url,
            smtp_url,
            mail_from,
            secret_key,
            language: pick("language", from_file.language).unwrap_or_else(|| "en".to_owned()),
            time_zone,
            ip_header: pick("ip_header", from_file.ip_header),
            forms_per_minute: per_minute(
                "FORMS_PER_MINUTE",
                pick("forms_per_minute", number(from_file.forms_per_minute)),
                60,
            )?,
            sign_ins_per_minute: per_minute(
                "SIGN_INS_PER_MINUTE",
                pick("sign_ins_per_minute", number(from_file.sign_ins_per_minute)),
                10,
            )?,
            page_cache_megabytes: match pick("page_cache_megabytes", number(from_file.page_cache_megabytes)) {
                None => 32,
                Some(text) => text
                    .parse()
                    .ok()
                    .filter(|megabytes| *megabytes <= 1_000_000)
                    .ok_or_else(|| wrong("PAGE_CACHE_MEGABYTES", &text, "a whole number of megabytes"))?,
            },
            check_pages: false,
            metrics_address,
            log_format,
            demo: false,
        })
    }

    /// The file that keeps the secret key when the settings name none.
    #[must_use]
    pub fn secret_key_file(&self) -> PathBuf {
        self.data_dir.join("secret.key")
    }

    /// The secret key from the settings or the data folder; `None` when there is none yet.
    ///
    /// # Errors
    /// When the file is there and cannot be read, or holds no key.
    pub fn kept_secret_key(&self) -> Result<Option<SecretKey>, ConfigError> {
        if self.secret_key.0 != [0; 32] {
            return Ok(Some(self.secret_key.clone()));
        }
        let path = self.secret_key_file();
        match std::fs::read_to_string(&path) {
            Ok(text) => SecretKey::from_text(text.trim())
                .map(Some)
                .ok_or_else(|| ConfigError(format!("{} does not hold a secret key", path.display()))),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(ConfigError(format!("{}: {error}", path.display()))),
        }
    }

    /// Keeps a secret key in the data folder.
    ///
    /// # Errors
    /// When it is no key or the file cannot be written.
    pub fn keep_secret_key(&self, text: &str) -> Result<(), ConfigError> {
        let path = self.secret_key_file();
        if SecretKey::from_text(text).is_none() {
            return Err(ConfigError("the secret key must have at least 32 characters".to_owned()));
        }
        write_private(&path, text).map_err(|error| {
            ConfigError(format!("the secret key cannot be kept in {}: {error}", path.display()))
        })
    }

    /// Takes the secret key from the data folder, making it on the first start, when the settings name none.
    ///
    /// # Errors
    /// When the file can be neither read nor written.
    pub fn settle_secret_key(&mut self, fresh: [u8; 32]) -> Result<(), ConfigError> {
        if let Some(key) = self.kept_secret_key()? {
            self.secret_key = key;
            return Ok(());
        }
        let text: String = fresh.iter().map(|byte| format!("{byte:02x}")).collect();
        self.keep_secret_key(&text)?;
        self.secret_key = SecretKey(fresh);
        Ok(())
    }

    /// Where the database is, to be named in messages: without the name and the password that sign in to it.
    #[must_use]
    pub fn database_place(&self) -> String {
        let place = self.database_url.split_once(':').map_or("", |(_, place)| place).trim_start_matches("//");
        let place = place.split('?').next().unwrap_or(place);
        place.rsplit_once('@').map_or(place, |(_, place)| place).to_owned()
    }

    /// The name of the host that people reach the server by, without a port: it stands in ids that are made for outside.
    #[must_use]
    pub fn host(&self) -> &str {
        let rest = self.base_url.split_once("://").map_or(self.base_url.as_str(), |(_, rest)| rest);
        let host = rest.split('/').next().unwrap_or(rest);
        match host.rsplit_once(':') {
            Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
            _ => host,
        }
    }

    /// True when the browser must send the session only over TLS.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.base_url.starts_with("https://")
    }
}

impl SecretKey {
    fn from_text(text: &str) -> Option<Self> {
        use sha2::{Digest, Sha256};
        if text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            let mut key = [0; 32];
            for (slot, pair) in key.iter_mut().zip(text.as_bytes().chunks(2)) {
                *slot = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
            }
            return Some(Self(key));
        }
        (text.len() >= 32).then(|| Self(Sha256::digest(text.as_bytes()).into()))
    }
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SecretKey(hidden)")
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Config")
            .field("address", &self.address)
            .field("port", &self.port)
            .field("data_dir", &self.data_dir)
            .field("base_url", &self.base_url)
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

fn read_file(file: Option<&Path>) -> Result<File, ConfigError> {
    let path = file.unwrap_or_else(|| Path::new("pilotage.toml"));
    match std::fs::read_to_string(path) {
        Ok(text) => toml::from_str(&text).map_err(|error| {
            ConfigError(format!("{}: {}", path.display(), error.message().replace('\n', " ")))
        }),
        Err(error) if file.is_none() && error.kind() == std::io::ErrorKind::NotFound => Ok(File::default()),
        Err(error) => Err(ConfigError(format!("{}: {error}", path.display()))),
    }
}

fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write;
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(text.as_bytes())
}

fn wrong(name: &str, value: &str, wanted: &str) -> ConfigError {
    ConfigError(format!("PILOTAGE_{name} is \"{value}\" but must be {wanted}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_value_is_named_in_one_line() {
        let error =
            Config::load(None, |name| (name == "PILOTAGE_PORT").then(|| "many".to_owned())).unwrap_err();
        assert_eq!(error.to_string(), "PILOTAGE_PORT is \"many\" but must be a number from 0 to 65535");
    }

    #[test]
    fn where_measures_are_read_and_how_the_log_looks() {
        let load = |name: &'static str, value: &'static str| {
            Config::load(None, |asked| (asked == name).then(|| value.to_owned()))
        };
        let error = load("PILOTAGE_METRICS_ADDRESS", "9100").unwrap_err().to_string();
        assert!(error.starts_with("PILOTAGE_METRICS_ADDRESS is \"9100\" but must be"), "{error}");
        let error = load("PILOTAGE_LOG_FORMAT", "xml").unwrap_err().to_string();
        assert_eq!(error, "PILOTAGE_LOG_FORMAT is \"xml\" but must be text or json");
        let config = load("PILOTAGE_METRICS_ADDRESS", "[::1]:9100").unwrap();
        assert_eq!(config.metrics_address.unwrap().port(), 9100);
        assert_eq!(load("PILOTAGE_LOG_FORMAT", "json").unwrap().log_format, LogFormat::Json);
    }

    #[test]
    fn debug_hides_secrets() {
        let config = Config::load(None, |name| match name {
            "PILOTAGE_SECRET_KEY" => Some("0123456789abcdef0123456789abcdef".to_owned()),
            "PILOTAGE_SMTP_URL" => Some("smtp://user:hunter2@mail".to_owned()),
            _ => None,
        })
        .unwrap();
        let shown = format!("{config:?}");
        assert!(!shown.contains("hunter2") && !shown.contains("0123456789"));
    }
}
