use crate::Deserialize;
use crate::wire;

/// A property that an organization or enterprise defines for its repositories or organizations.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CustomProperty {
    pub property_name: String,
    pub url: Option<String>,
    pub source_type: Option<CustomPropertySource>,
    pub value_type: Option<CustomPropertyType>,
    pub required: Option<bool>,
    /// Free-form: text, or a list of texts for a property of several values.
    pub default_value: Option<wire::FreeForm>,
    pub description: Option<String>,
    /// In their order, of those to choose from.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub allowed_values: Vec<String>,
    pub values_editable_by: Option<CustomPropertyEditors>,
    /// Whether a value has to be set, instead of the default.
    pub require_explicit_values: Option<bool>,
}

/// What a property is set to.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CustomPropertyValue {
    pub property_name: String,
    /// Free-form: text, a list of texts for a property of several values, or `null`.
    pub value: Option<wire::FreeForm>,
}

crate::open_enum! {
    /// Who defines a property.
    pub enum CustomPropertySource {
        Enterprise = "enterprise",
        Organization = "organization",
    }
}

crate::open_enum! {
    /// What a property may be set to.
    pub enum CustomPropertyType {
        MultiSelect = "multi_select",
        SingleSelect = "single_select",
        String = "string",
        TrueFalse = "true_false",
        Url = "url",
    }
}

crate::open_enum! {
    /// Who may set a property.
    pub enum CustomPropertyEditors {
        EnterpriseActors = "enterprise_actors",
        EnterpriseAndOrgActors = "enterprise_and_org_actors",
        OrgActors = "org_actors",
        OrgAndRepoActors = "org_and_repo_actors",
    }
}
