//! What authors of flows use and no member meets: they see that a flow is right before anyone meets it.

pub mod draft;
pub mod flow_test;
