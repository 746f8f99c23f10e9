if 1:
	print(1)
	if 2:
		print(2)
        	print(3)
