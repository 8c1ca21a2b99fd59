//! What is logged, and how it looks. Logs go to standard error and hold no personal data.

use pilotage::config::LogFormat;
use tracing_subscriber::filter::{EnvFilter, filter_fn};
use tracing_subscriber::fmt;
use tracing_subscriber::prelude::*;

/// What is logged when `PILOTAGE_LOG` says nothing.
const DEFAULT: &str = "info,tantivy=warn,sqlx=warn";

/// Starts to log. Of Rocket's own messages only those come along that cannot show an address that somebody asked for.
pub fn start(format: LogFormat) {
    let wanted = EnvFilter::try_from_env("PILOTAGE_LOG").unwrap_or_else(|_| EnvFilter::new(DEFAULT));
    let quiet =
        filter_fn(|metadata| shows_no_address(metadata.target()) && quotes_no_file(metadata.target()));
    let start = tracing_subscriber::registry().with(wanted).with(quiet);
    match format {
        LogFormat::Text => start.with(fmt::layer().with_writer(std::io::stderr)).init(),
        LogFormat::Json => {
            let layer =
                fmt::layer().json().flatten_event(true).with_current_span(false).with_span_list(false);
            start.with(layer.with_writer(std::io::stderr)).init();
        }
    }
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        // The message may quote what somebody wrote.
        tracing::error!(panic.place = place, "something was not thought of");
        tracing::debug!(panic.message = panic.payload_as_str().unwrap_or_default(), "what it says");
    }));
}

/// Rocket's lines below another line (`…::_`) and those about requests can show the address that was asked for, with
/// what somebody searched or the token of a link. Only what kept it from starting is let through; the rest is said in
/// `serving` and at the edge.
fn shows_no_address(target: &str) -> bool {
    let mut parts = target.split("::");
    let of_rocket = parts.next() == Some("rocket");
    let part = parts.next().unwrap_or_default();
    !(target.ends_with("::_") || target == "_" || of_rocket && part != "error")
}

/// The library that reads PDF quotes from files that it finds fault with.
fn quotes_no_file(target: &str) -> bool {
    target.split("::").next() != Some("lopdf")
}

#[cfg(test)]
mod tests {
    use super::{quotes_no_file, shows_no_address};

    #[test]
    fn lines_that_may_quote_a_file_are_left_out() {
        assert!(!quotes_no_file("lopdf::reader"));
        assert!(quotes_no_file("pilotage::jobs"));
    }

    #[test]
    fn lines_that_may_show_an_address_are_left_out() {
        for target in [
            "rocket::server::_",
            "rocket::server",
            "rocket::request::request",
            "pilotage::web::pilots::_",
            "_",
        ] {
            assert!(!shows_no_address(target), "{target}");
        }
        for target in ["pilotage::requests", "pilotage::jobs", "rocket::error"] {
            assert!(shows_no_address(target), "{target}");
        }
    }
}
