"""Jumps and indices that need EXTENDED_ARG, around the limits of a byte."""

def far(x):
    while x:
        if x:
            x.attribute_0.method_0(0, "string 0", x)
            x.attribute_1.method_1(1, "string 1", x)
            x.attribute_2.method_2(2, "string 2", x)
            x.attribute_3.method_3(3, "string 3", x)
            x.attribute_4.method_4(4, "string 4", x)
            x.attribute_5.method_5(5, "string 5", x)
            x.attribute_6.method_6(6, "string 6", x)
            x.attribute_7.method_7(7, "string 7", x)
            x.attribute_8.method_8(8, "string 8", x)
            x.attribute_9.method_9(9, "string 9", x)
            x.attribute_10.method_10(10, "string 10", x)
            x.attribute_11.method_11(11, "string 11", x)
            x.attribute_12.method_12(12, "string 12", x)
            x.attribute_13.method_13(13, "string 13", x)
            x.attribute_14.method_14(14, "string 14", x)
            x.attribute_15.method_15(15, "string 15", x)
            x.attribute_16.method_16(16, "string 16", x)
            x.attribute_17.method_17(17, "string 17", x)
            x.attribute_18.method_18(18, "string 18", x)
            x.attribute_19.method_19(19, "string 19", x)
            x.attribute_20.method_20(20, "string 20", x)
            x.attribute_21.method_21(21, "string 21", x)
            x.attribute_22.method_22(22, "string 22", x)
            x.attribute_23.method_23(23, "string 23", x)
            x.attribute_24.method_24(24, "string 24", x)
            x.attribute_25.method_25(25, "string 25", x)
            x.attribute_26.method_26(26, "string 26", x)
            x.attribute_27.method_27(27, "string 27", x)
            x.attribute_28.method_28(28, "string 28", x)
            x.attribute_29.method_29(29, "string 29", x)
            x.attribute_30.method_30(30, "string 30", x)
            x.attribute_31.method_31(31, "string 31", x)
            x.attribute_32.method_32(32, "string 32", x)
            x.attribute_33.method_33(33, "string 33", x)
            x.attribute_34.method_34(34, "string 34", x)
            x.attribute_35.method_35(35, "string 35", x)
            x.attribute_36.method_36(36, "string 36", x)
            x.attribute_37.method_37(37, "string 37", x)
            x.attribute_38.method_38(38, "string 38", x)
            x.attribute_39.method_39(39, "string 39", x)
            x.attribute_40.method_40(40, "string 40", x)
            x.attribute_41.method_41(41, "string 41", x)
            x.attribute_42.method_42(42, "string 42", x)
            x.attribute_43.method_43(43, "string 43", x)
            x.attribute_44.method_44(44, "string 44", x)
            x.attribute_45.method_45(45, "string 45", x)
            x.attribute_46.method_46(46, "string 46", x)
            x.attribute_47.method_47(47, "string 47", x)
            x.attribute_48.method_48(48, "string 48", x)
            x.attribute_49.method_49(49, "string 49", x)
            x.attribute_50.method_50(50, "string 50", x)
            x.attribute_51.method_51(51, "string 51", x)
            x.attribute_52.method_52(52, "string 52", x)
            x.attribute_53.method_53(53, "string 53", x)
            x.attribute_54.method_54(54, "string 54", x)
            x.attribute_55.method_55(55, "string 55", x)
            x.attribute_56.method_56(56, "string 56", x)
            x.attribute_57.method_57(57, "string 57", x)
            x.attribute_58.method_58(58, "string 58", x)
            x.attribute_59.method_59(59, "string 59", x)
            x.attribute_60.method_60(60, "string 60", x)
            x.attribute_61.method_61(61, "string 61", x)
            x.attribute_62.method_62(62, "string 62", x)
            x.attribute_63.method_63(63, "string 63", x)
            x.attribute_64.method_64(64, "string 64", x)
            x.attribute_65.method_65(65, "string 65", x)
            x.attribute_66.method_66(66, "string 66", x)
            x.attribute_67.method_67(67, "string 67", x)
            x.attribute_68.method_68(68, "string 68", x)
            x.attribute_69.method_69(69, "string 69", x)
            x.attribute_70.method_70(70, "string 70", x)
            x.attribute_71.method_71(71, "string 71", x)
            x.attribute_72.method_72(72, "string 72", x)
            x.attribute_73.method_73(73, "string 73", x)
            x.attribute_74.method_74(74, "string 74", x)
            x.attribute_75.method_75(75, "string 75", x)
            x.attribute_76.method_76(76, "string 76", x)
            x.attribute_77.method_77(77, "string 77", x)
            x.attribute_78.method_78(78, "string 78", x)
            x.attribute_79.method_79(79, "string 79", x)
            x.attribute_80.method_80(80, "string 80", x)
            x.attribute_81.method_81(81, "string 81", x)
            x.attribute_82.method_82(82, "string 82", x)
            x.attribute_83.method_83(83, "string 83", x)
            x.attribute_84.method_84(84, "string 84", x)
            x.attribute_85.method_85(85, "string 85", x)
            x.attribute_86.method_86(86, "string 86", x)
            x.attribute_87.method_87(87, "string 87", x)
            x.attribute_88.method_88(88, "string 88", x)
            x.attribute_89.method_89(89, "string 89", x)
            x.attribute_90.method_90(90, "string 90", x)
            x.attribute_91.method_91(91, "string 91", x)
            x.attribute_92.method_92(92, "string 92", x)
            x.attribute_93.method_93(93, "string 93", x)
            x.attribute_94.method_94(94, "string 94", x)
            x.attribute_95.method_95(95, "string 95", x)
            x.attribute_96.method_96(96, "string 96", x)
            x.attribute_97.method_97(97, "string 97", x)
            x.attribute_98.method_98(98, "string 98", x)
            x.attribute_99.method_99(99, "string 99", x)
            x.attribute_100.method_100(100, "string 100", x)
            x.attribute_101.method_101(101, "string 101", x)
            x.attribute_102.method_102(102, "string 102", x)
            x.attribute_103.method_103(103, "string 103", x)
            x.attribute_104.method_104(104, "string 104", x)
            x.attribute_105.method_105(105, "string 105", x)
            x.attribute_106.method_106(106, "string 106", x)
            x.attribute_107.method_107(107, "string 107", x)
            x.attribute_108.method_108(108, "string 108", x)
            x.attribute_109.method_109(109, "string 109", x)
            x.attribute_110.method_110(110, "string 110", x)
            x.attribute_111.method_111(111, "string 111", x)
            x.attribute_112.method_112(112, "string 112", x)
            x.attribute_113.method_113(113, "string 113", x)
            x.attribute_114.method_114(114, "string 114", x)
            x.attribute_115.method_115(115, "string 115", x)
            x.attribute_116.method_116(116, "string 116", x)
            x.attribute_117.method_117(117, "string 117", x)
            x.attribute_118.method_118(118, "string 118", x)
            x.attribute_119.method_119(119, "string 119", x)
            x.attribute_120.method_120(120, "string 120", x)
            x.attribute_121.method_121(121, "string 121", x)
            x.attribute_122.method_122(122, "string 122", x)
            x.attribute_123.method_123(123, "string 123", x)
            x.attribute_124.method_124(124, "string 124", x)
            x.attribute_125.method_125(125, "string 125", x)
            x.attribute_126.method_126(126, "string 126", x)
            x.attribute_127.method_127(127, "string 127", x)
            x.attribute_128.method_128(128, "string 128", x)
            x.attribute_129.method_129(129, "string 129", x)
            x.attribute_130.method_130(130, "string 130", x)
            x.attribute_131.method_131(131, "string 131", x)
            x.attribute_132.method_132(132, "string 132", x)
            x.attribute_133.method_133(133, "string 133", x)
            x.attribute_134.method_134(134, "string 134", x)
            x.attribute_135.method_135(135, "string 135", x)
            x.attribute_136.method_136(136, "string 136", x)
            x.attribute_137.method_137(137, "string 137", x)
            x.attribute_138.method_138(138, "string 138", x)
            x.attribute_139.method_139(139, "string 139", x)
            x.attribute_140.method_140(140, "string 140", x)
            x.attribute_141.method_141(141, "string 141", x)
            x.attribute_142.method_142(142, "string 142", x)
            x.attribute_143.method_143(143, "string 143", x)
            x.attribute_144.method_144(144, "string 144", x)
            x.attribute_145.method_145(145, "string 145", x)
            x.attribute_146.method_146(146, "string 146", x)
            x.attribute_147.method_147(147, "string 147", x)
            x.attribute_148.method_148(148, "string 148", x)
            x.attribute_149.method_149(149, "string 149", x)
        else:
            continue
    return x


def near_24(x):
    for i in x:
        if i:
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
        x = 1
        try:
            i()
        except E:
            pass
        x += 1
        x += 1
        x += 1


def near_25(x):
    for i in x:
        if i:
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
        x = 1
        try:
            i()
        except E:
            pass
        x += 1
        x += 1
        x += 1
        x += 1


def near_26(x):
    for i in x:
        if i:
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
        x = 1
        try:
            i()
        except E:
            pass
        x += 1
        x += 1
        x += 1
        x += 1
        x += 1


def near_27(x):
    for i in x:
        if i:
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
        x = 1
        try:
            i()
        except E:
            pass
        x += 1
        x += 1
        x += 1
        x += 1
        x += 1
        x += 1


def near_28(x):
    for i in x:
        if i:
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
        x = 1
        try:
            i()
        except E:
            pass


def near_29(x):
    for i in x:
        if i:
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
            i.m()
        x = 1
        try:
            i()
        except E:
            pass
        x += 1


many = [
    0.5,
    1.5,
    2.5,
    3.5,
    4.5,
    5.5,
    6.5,
    7.5,
    8.5,
    9.5,
    10.5,
    11.5,
    12.5,
    13.5,
    14.5,
    15.5,
    16.5,
    17.5,
    18.5,
    19.5,
    20.5,
    21.5,
    22.5,
    23.5,
    24.5,
    25.5,
    26.5,
    27.5,
    28.5,
    29.5,
    30.5,
    31.5,
    32.5,
    33.5,
    34.5,
    35.5,
    36.5,
    37.5,
    38.5,
    39.5,
    40.5,
    41.5,
    42.5,
    43.5,
    44.5,
    45.5,
    46.5,
    47.5,
    48.5,
    49.5,
    50.5,
    51.5,
    52.5,
    53.5,
    54.5,
    55.5,
    56.5,
    57.5,
    58.5,
    59.5,
    60.5,
    61.5,
    62.5,
    63.5,
    64.5,
    65.5,
    66.5,
    67.5,
    68.5,
    69.5,
    70.5,
    71.5,
    72.5,
    73.5,
    74.5,
    75.5,
    76.5,
    77.5,
    78.5,
    79.5,
    80.5,
    81.5,
    82.5,
    83.5,
    84.5,
    85.5,
    86.5,
    87.5,
    88.5,
    89.5,
    90.5,
    91.5,
    92.5,
    93.5,
    94.5,
    95.5,
    96.5,
    97.5,
    98.5,
    99.5,
    100.5,
    101.5,
    102.5,
    103.5,
    104.5,
    105.5,
    106.5,
    107.5,
    108.5,
    109.5,
    110.5,
    111.5,
    112.5,
    113.5,
    114.5,
    115.5,
    116.5,
    117.5,
    118.5,
    119.5,
    120.5,
    121.5,
    122.5,
    123.5,
    124.5,
    125.5,
    126.5,
    127.5,
    128.5,
    129.5,
    130.5,
    131.5,
    132.5,
    133.5,
    134.5,
    135.5,
    136.5,
    137.5,
    138.5,
    139.5,
    140.5,
    141.5,
    142.5,
    143.5,
    144.5,
    145.5,
    146.5,
    147.5,
    148.5,
    149.5,
    150.5,
    151.5,
    152.5,
    153.5,
    154.5,
    155.5,
    156.5,
    157.5,
    158.5,
    159.5,
    160.5,
    161.5,
    162.5,
    163.5,
    164.5,
    165.5,
    166.5,
    167.5,
    168.5,
    169.5,
    170.5,
    171.5,
    172.5,
    173.5,
    174.5,
    175.5,
    176.5,
    177.5,
    178.5,
    179.5,
    180.5,
    181.5,
    182.5,
    183.5,
    184.5,
    185.5,
    186.5,
    187.5,
    188.5,
    189.5,
    190.5,
    191.5,
    192.5,
    193.5,
    194.5,
    195.5,
    196.5,
    197.5,
    198.5,
    199.5,
    200.5,
    201.5,
    202.5,
    203.5,
    204.5,
    205.5,
    206.5,
    207.5,
    208.5,
    209.5,
    210.5,
    211.5,
    212.5,
    213.5,
    214.5,
    215.5,
    216.5,
    217.5,
    218.5,
    219.5,
    220.5,
    221.5,
    222.5,
    223.5,
    224.5,
    225.5,
    226.5,
    227.5,
    228.5,
    229.5,
    230.5,
    231.5,
    232.5,
    233.5,
    234.5,
    235.5,
    236.5,
    237.5,
    238.5,
    239.5,
    240.5,
    241.5,
    242.5,
    243.5,
    244.5,
    245.5,
    246.5,
    247.5,
    248.5,
    249.5,
    250.5,
    251.5,
    252.5,
    253.5,
    254.5,
    255.5,
    256.5,
    257.5,
    258.5,
    259.5,
    260.5,
    261.5,
    262.5,
    263.5,
    264.5,
    265.5,
    266.5,
    267.5,
    268.5,
    269.5,
    270.5,
    271.5,
    272.5,
    273.5,
    274.5,
    275.5,
    276.5,
    277.5,
    278.5,
    279.5,
    280.5,
    281.5,
    282.5,
    283.5,
    284.5,
    285.5,
    286.5,
    287.5,
    288.5,
    289.5,
    290.5,
    291.5,
    292.5,
    293.5,
    294.5,
    295.5,
    296.5,
    297.5,
    298.5,
    299.5,
    x,
]
