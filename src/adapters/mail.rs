//! Mail by SMTP (lettre). It knows letters, not why they are written.

use lettre::message::Mailbox;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::transport::smtp::client::Tls;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use std::time::Duration;

use crate::config::Config;

/// A way for mail to leave.
pub struct Mailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

/// Why a letter did not leave.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    #[error("the mail server is set up wrongly: {0}")]
    Setup(String),
    /// Trying again will not help: the address or the letter is refused for good.
    #[error("the letter is refused: {0}")]
    Refused(String),
    /// Trying again later may help.
    #[error("the mail server could not take it: {0}")]
    Later(String),
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
        Ok(Some(Self { transport: builder.timeout(Some(Duration::from_secs(20))).build(), from }))
    }

    /// Sends one letter of plain text.
    ///
    /// # Errors
    /// See [`MailError`].
    pub async fn send(
        &self,
        id: &str,
        address: &str,
        language: &str,
        subject: &str,
        body: &str,
    ) -> Result<(), MailError> {
        let to: Mailbox =
            address.parse().map_err(|_| MailError::Refused("the address is not valid".to_owned()))?;
        let domain = self.from.email.domain().to_owned();
        let mut message = Message::builder()
            .from(self.from.clone())
            .to(to)
            .message_id(Some(format!("<{id}@{domain}>")))
            .subject(subject)
            .header(ContentType::TEXT_PLAIN)
            .body(body.to_owned())
            .map_err(|error| MailError::Refused(error.to_string()))?;
        for (name, value) in [("Content-Language", language), ("Auto-Submitted", "auto-generated")] {
            message
                .headers_mut()
                .insert_raw(HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned()));
        }
        match self.transport.send(message).await {
            Ok(_) => Ok(()),
            Err(error) if error.is_permanent() => Err(MailError::Refused(error.to_string())),
            Err(error) => Err(MailError::Later(error.to_string())),
        }
    }
}
