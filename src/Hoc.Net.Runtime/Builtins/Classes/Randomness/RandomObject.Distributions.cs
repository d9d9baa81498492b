using Hoc.Net.Simulation.Randomness;

namespace Hoc.Net.Runtime.Builtins.Classes.Randomness;

/// <content>What is made of the generator's numbers. Setting a distribution draws its first number.</content>
internal sealed partial class RandomObject
{
    private const double LargestBound = 1L << 62; // so that the number of values fits a long

    [HocMethod("uniform", "r.uniform(low, high)", "Draws numbers between two bounds; gives the first.", Least = 2, Most = 2)]
    public double Uniform(double low, double high) => Begin(new UniformDistribution(low, high));

    [HocMethod("discunif", "r.discunif(low, high)", "Draws whole numbers from one bound to the other, both included; gives the first.", Least = 2, Most = 2)]
    public double DiscreteUniform(CallArguments call) => Begin(new DiscreteUniformDistribution(Bound(call, 1), Bound(call, 2)));

    [HocMethod("normal", "r.normal(mean, variance)", "Draws normal numbers; gives the first.", Least = 2, Most = 2)]
    public double Normal(double mean, double variance) => Begin(new NormalDistribution(mean, variance));

    [HocMethod("lognormal", "r.lognormal(mean, variance)", "Draws numbers whose logarithm is normal; gives the first.", Least = 2, Most = 2)]
    public double LogNormal(double mean, double variance) => Begin(new LogNormalDistribution(mean, variance));

    [HocMethod("binomial", "r.binomial(n, p)", "Draws how many of n trials succeed, each with probability p; gives the first.", Least = 2, Most = 2)]
    public double Binomial(CallArguments call) => Begin(new BinomialDistribution(call.Integer(1, 0, int.MaxValue), Probability(call, 2)));

    [HocMethod("poisson", "r.poisson(mean)", "Draws numbers of random events where a mean number is expected, up to 745; gives the first.", Least = 1, Most = 1)]
    public double Poisson(double mean) => Begin(new PoissonDistribution(mean));

    [HocMethod("geometric", "r.geometric(p)", "Draws how many uniform numbers it takes to get one that is not below p; gives the first.", Least = 1, Most = 1)]
    public double Geometric(CallArguments call) => Begin(new GeometricDistribution(Probability(call, 1)));

    [HocMethod("hypergeo", "r.hypergeo(mean, variance)", "Draws from one of two exponential distributions, of this mean and variance together; gives the first.", Least = 2, Most = 2)]
    public double Hypergeometric(double mean, double variance) => Begin(new HypergeometricDistribution(mean, variance));

    [HocMethod("negexp", "r.negexp(mean)", "Draws exponentially distributed numbers; gives the first.", Least = 1, Most = 1)]
    public double Exponential(double mean) => Begin(new ExponentialDistribution(mean));

    [HocMethod("erlang", "r.erlang(mean, variance)", "Draws sums of exponentially distributed numbers; gives the first.", Least = 2, Most = 2)]
    public double Erlang(double mean, double variance) => Begin(new ErlangDistribution(mean, variance));

    [HocMethod("weibull", "r.weibull(alpha, beta)", "Draws from the Weibull distribution: (-beta*ln(u))^(1/alpha); gives the first.", Least = 2, Most = 2)]
    public double Weibull(double alpha, double beta) => Begin(new WeibullDistribution(alpha, beta));

    private double Begin(RandomDistribution distribution)
    {
        double first = distribution.Draw(Stream.Generator);
        Stream.Distribution = distribution;
        return first;
    }

    private static double Probability(CallArguments call, int position)
    {
        double probability = call.Number(position);
        if (probability is >= 0 and <= 1) return probability;
        throw call.Fault(
            RuntimeDiagnostics.ArgumentOutOfRange,
            $"argument {position} of {call.Callee}() is {probability:G10}, which is no probability.",
            "Pass a number from 0 to 1.");
    }

    private static long Bound(CallArguments call, int position)
    {
        double bound = call.Number(position);
        if (Math.Abs(bound) <= LargestBound) return (long)bound;
        throw call.Fault(
            RuntimeDiagnostics.ArgumentOutOfRange,
            $"argument {position} of {call.Callee}() is {bound:G10}, which is no whole number that can be drawn.",
            "Pass a whole number.");
    }
}
