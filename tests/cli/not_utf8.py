# ÿþ
print(1)
