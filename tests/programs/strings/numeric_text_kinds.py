"""isdecimal, isdigit, isnumeric, int(), float() over digits of many scripts."""
for c in "0٣५๙①²½Ⅷ五〇𝟘🄂৹༳":
    row = [c, c.isdecimal(), c.isdigit(), c.isnumeric(), c.isalnum(), c.isidentifier()]
    for f in (int, float):
        try:
            row.append(f(c))
        except ValueError as error:
            row.append(str(error)[:40])
    print(*row)
print(int("١٢٣"), float("१.५"), int(" -٤ "), int("１２", 16), complex("１+２j") if False else "", "５" + "5", int("๑๒_๓"), float("１e２"), f"{int('٤٢'):,}")
