fn main() {
    for line in std::io::stdin().lines() {
        let v: serde_json::Value = serde_json::from_str(&line.unwrap()).unwrap();
        let r = reading::sentence::rank_ids(v["sentence"].as_str().unwrap());
        println!("{}", serde_json::json!(r.into_iter().take(5).collect::<Vec<_>>()));
    }
}
