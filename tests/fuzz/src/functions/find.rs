use policy::json::Value;
use reading::FindRequest;

use super::{Function, error, holds, same_each_time};
use crate::shapes;

pub(super) const FIND: Function =
    Function { name: "find", share: 7, make: |random| shapes::object(random, &shapes::SEARCH), check };

fn check(input: &Value) -> Result<(), String> {
    let request = match FindRequest::from_json(input) {
        Ok(request) => request,
        Err(error) => return error::helps(&error, input),
    };
    let found = same_each_time(|| reading::find(&request.search))?;
    let again = found.iter().enumerate().any(|(place, one)| found.iter().skip(place + 1).any(|other| other == one));
    holds(!again, || format!("the same twice: {found:?}"))
}
