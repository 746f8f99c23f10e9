from statistics import *
d = [1, 2, 2, 3, 4, 7, 9]
print(mean(d), median(d), mode(d), multimode(d), stdev(d), variance(d), pstdev(d), pvariance(d), median_low([1, 2]), median_high([1, 2]), median_grouped(d), harmonic_mean([40, 60]), geometric_mean([54, 24, 36]), fmean(d), quantiles(d), correlation(d, d[::-1]), covariance(d, d), linear_regression([1, 2, 3], [2, 4, 6]))
n = NormalDist(10, 2); print(n, n.mean, n.pdf(10), n.cdf(12), n.inv_cdf(.9), n + 3, n.zscore(14), NormalDist.from_samples(d))
for f in (lambda: mean([]), lambda: stdev([1]), lambda: mode([])):
    try: f()
    except StatisticsError as e: print(e)
