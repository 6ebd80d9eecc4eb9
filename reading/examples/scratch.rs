fn main() {
    let now = words::WallTime::parse("2026-12-01T09:30").unwrap();
    for line in std::io::stdin().lines() {
        let line = line.unwrap();
        for f in reading::dates::find_in(&line, now, reading::dates::DateOrder::DayFirst) {
            println!("{:?} day {} hour {} {:?}", &line[f.start..f.end], f.names_day, f.names_hour, f.understood.reading);
        }
        println!("  ^ {line}");
    }
}
