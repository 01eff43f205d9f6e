# The same work in R, in milliseconds of processor time, to hold beside: dotnet run -c Release -- quick statistics
t <- function(name, f) { f(); x <- sapply(1:5, function(i) { s <- proc.time(); f(); e <- proc.time(); (e - s)[["user.self"]] + (e-s)[["sys.self"]] }); cat(sprintf("R %s: %.1f ms of work\n", name, 1000 * median(x))) }
library(boot); x <- round(rexp(1e5, 1/110)) + 1; y <- x + sample(0:4, 1e5, TRUE); m <- rpois(600, 18000); h <- x[1:100]; hy <- y[1:100]
t("quantiles 1e5", function() { mean(x); quantile(x) }); t("gini 1e5", function() { s <- sort(x); sum((2*seq_along(s)-1e5-1)*s)/(1e5*sum(s)) })
t("poisson.test", function() for(i in 1:100) poisson.test(50, 23.3)); t("cor.test kendall 600", function() cor.test(1:600, m, method="kendall", exact=FALSE))
t("Theil-Sen 600 by outer", function() { d <- outer(m, m, "-")/outer(1:600, 1:600, "-"); median(d[lower.tri(d)]) })
t("glm poisson 600", function() glm(m ~ seq_len(600), family=quasipoisson))
t("nb root 1e5", function() { k <- function(k) sum(digamma(x+k)-digamma(k)) + 1e5*log(k/(k+mean(x))); uniroot(k, c(.1, 10), tol=1e-12) })
t("boot mean 10000x100", function() boot(h, function(d,i) mean(d[i]), 10000)); t("boot ratio 10000x100", function() boot(cbind(h,hy), function(d,i) sum(d[i,1])/sum(d[i,2]), 10000))
t("boot median 10000x100", function() boot(h, function(d,i) median(d[i]), 10000))
