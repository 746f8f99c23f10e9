print("😀日" + 1)
