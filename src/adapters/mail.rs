//! Mail by SMTP (lettre). It knows letters, not why they are written.

use lettre::message::Mailbox;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::transport::smtp::client::Tls;
use lettre::transport::smtp::{self, PoolConfig};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use std::error::Error as _;
use std::time::Duration;
use std::{fmt, io};

use crate::config::Config;

/// How many open connections are kept for the next letters, and for how long.
const KEPT_CONNECTIONS: u32 = 16;
const KEPT_FOR: Duration = Duration::from_secs(20);

/// How long a letter may take. A mail server may think for ten minutes before it says that it has taken one (RFC 5321,
/// 4.5.3.2.6); to give up earlier is to send letters twice.
const PATIENCE: Duration = Duration::from_mins(10);

/// A way for mail to leave. Cheap to clone; the clones share their connections.
#[derive(Clone)]
pub struct Mailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

/// One letter of plain text.
#[derive(Clone, Copy, Debug)]
pub struct Letter<'a> {
    /// Becomes the Message-ID, so that a letter that is sent twice can be told to be the same.
    pub id: &'a str,
    pub address: &'a str,
    pub language: &'a str,
    pub subject: &'a str,
    pub body: &'a str,
    /// The address that ends such letters with one press (RFC 8058); empty for letters that have none.
    pub unsubscribe: &'a str,
}

/// Why a letter did not leave. What the mail server said is not kept: its words often name whom the letter was for, and this
/// goes into logs.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    #[error("the mail server is set up wrongly: {0}")]
    Setup(String),
    /// Trying again will not help: the address or the letter is refused for good.
    #[error("the letter is refused: {0}")]
    Refused(Why),
    /// Trying again later may help.
    #[error("the mail server could not take it: {0}")]
    Later(Why),
}

/// What may be said of an error without saying whom it was about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// The mail server answered with this code, such as 550.
    Code(u16),
    /// Nothing like that: where it ended, and what the system says of it.
    Class(&'static str, Option<String>),
}

impl fmt::Display for Why {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(formatter, "code {code}"),
            Self::Class(class, None) => formatter.write_str(class),
            Self::Class(class, Some(cause)) => write!(formatter, "{class}: {cause}"),
        }
    }
}

impl MailError {
    /// The program itself fell over while it sent this letter.
    #[must_use]
    pub const fn broken() -> Self {
        Self::Later(Why::Class("the program failed", None))
    }
}

impl Mailer {
    /// The mailer that the settings ask for; `None` when they name no server.
    ///
    /// # Errors
    /// When the address of the server is not valid.
    pub fn new(config: &Config) -> Result<Option<Self>, MailError> {
        let Some(url) = &config.smtp_url else { return Ok(None) };
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|error| MailError::Setup(error.to_string()))?;
        // `smtp://` without `?tls=` speaks in the clear, as to a relay on the same machine.
        let builder = if url.starts_with("smtp://") && !url.contains("tls=") {
            builder.tls(Tls::None)
        } else {
            builder
        };
        let from =
            config.mail_from.parse().map_err(|_| MailError::Setup("the sender is not valid".to_owned()))?;
        let pool = PoolConfig::new().max_size(KEPT_CONNECTIONS).idle_timeout(KEPT_FOR);
        let transport = builder.timeout(Some(Duration::from_secs(20))).pool_config(pool).build();
        Ok(Some(Self { transport, from }))
    }

    /// Sends one letter.
    ///
    /// # Errors
    /// See [`MailError`].
    pub async fn send(&self, letter: &Letter<'_>) -> Result<(), MailError> {
        match tokio::time::timeout(PATIENCE, self.transport.send(self.message(letter)?)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) if error.is_permanent() => Err(MailError::Refused(why(&error))),
            Ok(Err(error)) => Err(MailError::Later(why(&error))),
            Err(_) => Err(MailError::Later(Why::Class("it never answered", None))),
        }
    }

    /// A letter in the form in which it leaves.
    fn message(&self, letter: &Letter<'_>) -> Result<Message, MailError> {
        let to: Mailbox = letter.address.parse().map_err(|_| refused("the address is not valid"))?;
        let domain = self.from.email.domain().to_owned();
        let mut message = Message::builder()
            .from(self.from.clone())
            .to(to)
            .message_id(Some(format!("<{}@{domain}>", letter.id)))
            .subject(letter.subject)
            .header(ContentType::TEXT_PLAIN)
            .body(letter.body.to_owned())
            .map_err(|_| refused("the letter cannot be written"))?;
        let one_press = format!("<{}>", letter.unsubscribe);
        let mut headers = vec![("Content-Language", letter.language), ("Auto-Submitted", "auto-generated")];
        if !letter.unsubscribe.is_empty() {
            headers.push(("List-Unsubscribe", &one_press));
            headers.push(("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
        }
        for (name, value) in headers {
            message
                .headers_mut()
                .insert_raw(HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned()));
        }
        Ok(message)
    }
}

const fn refused(class: &'static str) -> MailError {
    MailError::Refused(Why::Class(class, None))
}

fn why(error: &smtp::Error) -> Why {
    if let Some(code) = error.status() {
        return Why::Code(code.into());
    }
    let class = match () {
        () if error.is_timeout() => "it took too long",
        () if error.is_tls() => "the encryption failed",
        () if error.is_response() => "its answer could not be understood",
        () if error.is_client() => "it cannot do what the letter needs",
        () => "the connection failed",
    };
    let mut cause = error.source();
    while let Some(inner) = cause {
        if let Some(system) = inner.downcast_ref::<io::Error>() {
            return Why::Class(class, Some(system.kind().to_string()));
        }
        cause = inner.source();
    }
    // The words of TLS are about certificates, those of the others may be the server's.
    Why::Class(class, error.is_tls().then(|| error.source().map(ToString::to_string)).flatten())
}
