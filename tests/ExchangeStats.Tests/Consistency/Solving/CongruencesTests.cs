using CsCheck;
using ExchangeStats.Consistency.Solving;

namespace ExchangeStats.Tests.Consistency.Solving;

public class CongruencesTests
{
    private const int Variables = 3;

    [Fact]
    public void Half_of_an_even_and_of_an_odd_sum_cannot_both_be_whole()
    {
        var congruences = new Congruences(2);
        Assert.True(congruences.Add([(0, 1), (1, 1)], 0));
        Assert.False(congruences.Add([(0, 1), (1, 1)], 1));
    }

    [Fact]
    public void A_factor_without_an_inverse_leaves_a_congruence_between_the_others()
    {
        // 2x + y = 1 (mod 4) makes y odd.
        var congruences = new Congruences(4);
        Assert.True(congruences.Add([(0, 2), (1, 1)], -1));
        Assert.False(congruences.Add([(1, 2)], 0));
    }

    [Fact]
    public void Congruences_hold_together_exactly_when_some_remainders_satisfy_them_all() =>
        Gen.Select(Gen.Int[1, 12], Gen.Int[-15, 15].Array[Variables + 1].Array[1, 4]).Sample((modulus, rows) =>
        {
            var congruences = new Congruences(modulus);
            var hold = rows.Select(row => congruences.Add(Enumerable.Range(0, Variables).Select(variable => (variable, (Int128)row[variable])), row[Variables])).ToArray();
            Assert.Equal(rows.Select((_, last) => SomeSatisfy(modulus, rows[..(last + 1)])), hold.Select((_, last) => hold[..(last + 1)].All(holds => holds)));
        }, iter: 10_000);

    private static bool SomeSatisfy(int modulus, int[][] rows) =>
        Enumerable.Range(0, modulus * modulus * modulus).Any(code => rows.All(row =>
            ((row[0] * (code % modulus)) + (row[1] * (code / modulus % modulus)) + (row[2] * (code / modulus / modulus)) + row[3]) % modulus == 0));
}
