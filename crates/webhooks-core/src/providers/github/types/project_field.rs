use std::fmt;

use serde::{Deserialize, Deserializer, de, de::value::MapAccessDeserializer};

use crate::wire;

/// A field that was given another value.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectFieldChange {
    pub field_node_id: Option<String>,
    /// Such as `text`, `number`, `date`, `single_select`, `iteration`, `labels`.
    pub field_type: Option<String>,
    pub field_name: Option<String>,
    pub project_number: Option<i64>,
    pub from: Option<ProjectFieldValue>,
    pub to: Option<ProjectFieldValue>,
}

/// The value of a field of a project.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ProjectFieldValue {
    /// Of a text or a date field.
    Text(String),
    /// Of a number field.
    Number(f64),
    /// Of a single-select or an iteration field.
    Option(ProjectFieldOption),
}

/// One of the values that a single-select or an iteration field offers.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectFieldOption {
    pub id: String,
    /// Of a single-select field.
    pub name: Option<String>,
    /// Of a single-select field, such as `GREEN`.
    pub color: Option<String>,
    /// Of a single-select field.
    pub description: Option<String>,
    /// Of an iteration field.
    pub title: Option<String>,
    /// Of an iteration field.
    pub title_html: Option<String>,
    /// Of an iteration field, in days.
    pub duration: Option<i64>,
    /// Of an iteration field: a date.
    pub start_date: Option<wire::Timestamp>,
    /// Of an iteration field.
    pub completed: Option<bool>,
}

impl<'de> Deserialize<'de> for ProjectFieldValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Visitor)
    }
}

struct Visitor;

impl<'de> de::Visitor<'de> for Visitor {
    type Value = ProjectFieldValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string, a number or an option")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(ProjectFieldValue::Text(text.to_owned()))
    }

    #[allow(clippy::cast_precision_loss, reason = "a number field holds a float")]
    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Self::Value, E> {
        Ok(ProjectFieldValue::Number(number as f64))
    }

    #[allow(clippy::cast_precision_loss, reason = "a number field holds a float")]
    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Self::Value, E> {
        Ok(ProjectFieldValue::Number(number as f64))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Self::Value, E> {
        Ok(ProjectFieldValue::Number(number))
    }

    fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        ProjectFieldOption::deserialize(MapAccessDeserializer::new(map)).map(ProjectFieldValue::Option)
    }
}
