# Values that the tests of this folder compare with. Run: Rscript golden.R > golden.csv
# Uses base R and packages that come with it (MASS, boot).
suppressPackageStartupMessages({ library(MASS); library(boot) })
say <- function(name, value) cat(sprintf("%s,%.15g\n", name, value))

ten <- c(5, 86, 230, 207, 100, 100, 75, 90, 115, 95)
say("ten.mean", mean(ten)); say("ten.variance", var(ten)); say("ten.index", var(ten) / mean(ten))
say("ten.index.p", pchisq(9 * var(ten) / mean(ten), 9, lower.tail = FALSE))
for (p in c(0, .1, .25, .5, .75, .9, 1)) say(paste0("ten.quantile.", p), quantile(ten, p, type = 7))

garwood <- function(n, t, level) poisson.test(n, t, conf.level = level)$conf.int
for (case in list(c(1, 1, .95), c(7, 2.5, .9), c(120, 10, .99), c(2406, 51, .95), c(100000, 600, .95))) {
  ci <- garwood(case[1], case[2], case[3])
  say(sprintf("garwood.%g.low", case[1]), ci[1]); say(sprintf("garwood.%g.high", case[1]), ci[2])
}

compare <- function(a, s, b, t) { x <- poisson.test(c(a, b), c(s, t)); c(x$conf.int, x$p.value) }
for (case in list(c(9, 9, 40, 14), c(207, 1, 195, 1), c(0, 2, 5, 3), c(12, 30.5, 3, 28), c(1500, 100, 1400, 90))) {
  x <- compare(case[1], case[2], case[3], case[4])
  name <- sprintf("compare.%g.%g", case[1], case[3])
  say(paste0(name, ".low"), x[1]); say(paste0(name, ".high"), x[2]); say(paste0(name, ".p"), x[3])
}

for (case in list(c(0, 10), c(1, 10), c(207, 402), c(10, 10), c(5000, 12000))) {
  ci <- binom.test(case[1], case[2])$conf.int
  say(sprintf("binomial.%g.%g.low", case[1], case[2]), ci[1]); say(sprintf("binomial.%g.%g.high", case[1], case[2]), ci[2])
}

gini <- function(x) { x <- sort(x); n <- length(x); sum((2 * seq_len(n) - n - 1) * x) / (n * sum(x)) }
say("ten.gini", gini(ten)); say("ten.gini.corrected", gini(ten) * 10 / 9); say("ten.hhi", sum((ten / sum(ten))^2))
say("ten.largest3", sum(sort(ten, decreasing = TRUE)[1:3]) / sum(ten))

fit <- fitdistr(ten, "negative binomial", control = list(reltol = 1e-14))
# fitdistr stops early; the root of the profile score is exact.
score <- function(k, x) sum(digamma(x + k) - digamma(k)) + length(x) * log(k / (k + mean(x)))
size <- function(x) uniroot(score, c(1e-3, 1e4), x = x, tol = 1e-14)$root
stopifnot(abs(size(ten) - fit$estimate[["size"]]) < 1e-3)
say("ten.size", size(ten))
information <- function(k, x) -(sum(trigamma(x + k) - trigamma(k)) + length(x) * (1 / k - 1 / (k + mean(x))))
say("ten.size.error", 1 / sqrt(information(size(ten), ten)))
monthly <- c(3, 0, 2, 4, 1, 6, 2, 2, 5, 0, 7, 3, 8, 4, 4, 9, 2, 10, 6, 5, 12, 7, 3, 9)
say("monthly.size", size(monthly)); say("monthly.size.error", 1 / sqrt(information(size(monthly), monthly)))

n <- length(monthly)
k <- cor.test(seq_len(n), monthly, method = "kendall", exact = FALSE, continuity = TRUE)
say("monthly.tau", k$estimate); say("monthly.kendall.p", k$p.value)
pairs <- outer(monthly, monthly, "-") / outer(seq_len(n), seq_len(n), "-")
slopes <- sort(pairs[lower.tri(pairs)])
say("monthly.slope", median(slopes))
ties <- table(monthly); v <- (n * (n - 1) * (2 * n + 5) - sum(ties * (ties - 1) * (2 * ties + 5))) / 18
c95 <- qnorm(.975) * sqrt(v)
say("monthly.slope.low", slopes[floor((length(slopes) - c95) / 2)]); say("monthly.slope.high", slopes[ceiling((length(slopes) + c95) / 2) + 1])
say("monthly.score", sum(sign(pairs[lower.tri(pairs)])))
g <- glm(monthly ~ seq_len(n), family = quasipoisson, control = list(epsilon = 1e-14, maxit = 100)); s <- summary(g)
# summary.glm takes weights and dispersion from the step before the last, right to 8 digits; here they are those of the maximum.
X <- cbind(1, seq_len(n)); beta <- coef(g)
for (i in 1:5) { mu <- c(exp(X %*% beta)); beta <- beta + solve(t(X) %*% (X * mu), t(X) %*% (monthly - mu)) }
mu <- c(exp(X %*% beta)); dispersion <- sum((monthly - mu)^2 / mu) / (n - 2); error <- sqrt(dispersion * solve(t(X) %*% (X * mu))[2, 2])
stopifnot(abs(dispersion - s$dispersion) < 1e-6, abs(error - s$coefficients[2, 2]) < 1e-6)
say("monthly.growth", beta[2]); say("monthly.dispersion", dispersion)
growth <- beta[2] + c(-1, 1) * qnorm(.975) * error
say("monthly.growth.low", growth[1]); say("monthly.growth.high", growth[2])

cost <- function(x) { t <- sum(x); if (t == 0) 0 else -2 * t * log(t / length(x)) }
partition <- function(x, penalty) { # optimal partitioning, every start tried
  n <- length(x); best <- c(-penalty, rep(Inf, n)); from <- integer(n)
  for (e in 1:n) for (s in 0:(e - 1)) { z <- best[s + 1] + cost(x[(s + 1):e]) + penalty; if (z < best[e + 1]) { best[e + 1] <- z; from[e] <- s } }
  e <- n; changes <- c(); while (from[e] > 0) { e <- from[e]; changes <- c(e, changes) }; changes
}
steps <- c(1, 0, 2, 1, 1, 3, 4, 5, 6, 4, 5, 6)
three <- c(2, 1, 3, 2, 2, 1, 9, 11, 8, 10, 12, 9, 3, 2, 4, 3, 2, 3, 2)
say("steps.change", partition(steps, 2 * log(12))); say("three.change.1", partition(three, 2 * log(19))[1]); say("three.change.2", partition(three, 2 * log(19))[2])
say("three.changes.monthly", length(partition(monthly, 2 * log(24))))
ratio <- sapply(1:18, function(i) (cost(three) - cost(three[1:i]) - cost(three[(i + 1):19])) / 2)
say("three.scan", max(ratio)); say("three.scan.at", which.max(ratio))

whipple <- pbinom(29, 60, .2, lower.tail = FALSE); say("rounding.30.60.p", whipple)
chapman <- function(a, b, m) c((a + 1) * (b + 1) / (m + 1) - 1, (a + 1) * (b + 1) * (a - m) * (b - m) / ((m + 1)^2 * (m + 2)))
x <- chapman(200, 150, 120); f <- x[1] - 230; w <- exp(qnorm(.975) * sqrt(log(1 + x[2] / f^2)))
say("chapman.estimate", x[1]); say("chapman.variance", x[2]); say("chapman.low", 230 + f / w); say("chapman.high", 230 + f * w)

first <- c(390, 307, 303, 100, 52, 75); second <- c(390, 307, 300, 102, 50, 80); d <- second - first
say("agreement.mean", mean(d)); say("agreement.low", mean(d) - qnorm(.975) * sd(d)); say("agreement.high", mean(d) + qnorm(.975) * sd(d))
say("agreement.logratio", median(log(second / first)))
alpha <- function(units) { # coincidences over ordered pairs, as defined
  units <- Filter(function(u) length(u) > 1, units); all <- unlist(units); n <- length(all)
  o <- sum(sapply(units, function(u) sum(outer(u, u, "-")^2) / (length(u) - 1))) / n
  e <- sum(outer(all, all, "-")^2) / (n * (n - 1)); 1 - o / e
}
say("alpha.pairs", alpha(Map(c, first, second)))
# The example of Krippendorff, "Computing Krippendorff's alpha-reliability" (2011), section E: 0.849.
units <- list(c(1, 1, 1), c(2, 2, 3, 2), c(3, 3, 3, 3), c(3, 3, 3, 3), c(2, 2, 2, 2), c(1, 2, 3, 4), c(4, 4, 4, 4), c(1, 1, 2, 1), c(2, 2, 2, 2), c(5, 5, 5), c(1, 1), 3)
say("alpha.krippendorff", alpha(units))

gaps <- c(4, 21, 9, 9, 40, 3, 61); say("gaps.variation", sd(gaps) / mean(gaps)); say("gaps.q1", quantile(gaps, .25)); say("gaps.median", median(gaps))

set.seed(20250523)
b <- boot(ten, function(x, i) mean(x[i]), 200000); ci <- boot.ci(b, type = "bca")$bca; say("boot.mean.low", ci[4]); say("boot.mean.high", ci[5]); say("boot.mean.error", sd(b$t))
pair <- data.frame(a = c(390, 307, 303, 215, 95, 60, 50), b = c(390, 307, 303, 140, 95, 64, 20))
b <- boot(pair, function(x, i) sum(x$a[i]) / sum(x$b[i]), 200000); ci <- boot.ci(b, type = "bca")$bca; say("boot.ratio.low", ci[4]); say("boot.ratio.high", ci[5])
