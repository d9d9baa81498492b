using System.Collections.Frozen;
using System.Globalization;
using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Nmodl.Parsing;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Mechanisms.Nmodl.Lowering;

/// <summary>
/// The functions of NMODL's library that are seldom used, written in NMODL. Those at which SCoP resets its integrator (step, pulse, ramp ...)
/// do no more than give their values, as in NEURON.
/// </summary>
internal static class LibraryFunctions
{
    /// <summary>By name.</summary>
    private static readonly FrozenDictionary<string, string> Texts = new Dictionary<string, string>
    {
        ["hyperbol"] = "FUNCTION hyperbol(x, max, K) { hyperbol = max*x/(x + K) }",
        ["revhyperbol"] = "FUNCTION revhyperbol(x, max, K) { revhyperbol = max*K/(x + K) }",
        ["sigmoid"] = "FUNCTION sigmoid(x, max, K, n) { LOCAL p p = pow(x, n) sigmoid = max*p/(p + pow(K, n)) }",
        ["revsigmoid"] = "FUNCTION revsigmoid(x, max, K, n) { LOCAL p p = pow(K, n) revsigmoid = max*p/(p + pow(x, n)) }",
        ["harmonic"] = "FUNCTION harmonic(x, period, amplitude, offset) { harmonic = amplitude*sin(6.2831853/period*(x + offset)) }",
        ["gauss"] = "FUNCTION gauss(x, mean, stddev) { gauss = exp(-0.5*pow((x - mean)/stddev, 2))/(sqrt(6.28318530)*stddev) }",
        ["poisson"] = "FUNCTION poisson(x, mean) { poisson = pow(mean, x)*exp(-mean)/factorial(x) }",
        ["factorial"] = """
            FUNCTION factorial(n) { LOCAL x, i
                x = floor(n + 0.1)
                IF (x < 0) { argument_failed_() }
                IF (x < 20) {
                    factorial = 1
                    i = floor(n)
                    WHILE (i > 1) { factorial = factorial*i i = i - 1 }
                } ELSE {
                    factorial = exp(-x)*pow(x, x)*sqrt(6.28318530*x)
                }
            }
            """,
        ["erf"] = """
            FUNCTION erf(x) { LOCAL a, n, term, sum
                a = fabs(x)
                IF (a > 6) {
                    erf = 1
                } ELSE {
                    term = a sum = a n = 1
                    WHILE (term > 1e-17*sum) { n = n + 2 term = term*2*a*a/n sum = sum + term }
                    erf = 1.1283791670955126*exp(-a*a)*sum
                }
                IF (x < 0) { erf = -erf }
            }
            """,
        ["squarewave"] = "FUNCTION squarewave(x, period, amplitude) { IF (fmod(x/period, 1) >= 0.5) { squarewave = -amplitude } ELSE { squarewave = amplitude } }",
        ["sawtooth"] = "FUNCTION sawtooth(x, period, amplitude) { sawtooth = amplitude*fmod(x/period, 1) }",
        ["revsawtooth"] = "FUNCTION revsawtooth(x, period, amplitude) { revsawtooth = amplitude*(1 - fmod(x/period, 1)) }",
        ["ramp"] = "FUNCTION ramp(x, lag, height, duration) { IF (x > lag + duration) { ramp = height } ELSE IF (x >= lag) { ramp = (x - lag)*height/duration } }",
        ["pulse"] = "FUNCTION pulse(x, lag, height, duration) { IF (x >= lag && x < lag + duration) { pulse = height } }",
        ["perpulse"] = """
            FUNCTION perpulse(x, lag, height, duration, delay) { LOCAL period
                period = duration + delay
                IF (x >= lag && fmod((x - lag)/period, 1)*period < duration) { perpulse = height }
            }
            """,
        ["step"] = "FUNCTION step(x, jumpt, jump) { IF (x >= jumpt) { step = jump } }",
        ["perstep"] = "FUNCTION perstep(x, lag, period, jump) { IF (x >= lag) { perstep = (floor((x - lag)/period) + 1)*jump } }",
    }.ToFrozenDictionary();

    /// <summary>
    /// Newton's method from 0.01 on, and division by each root found (deflation): the real roots of a polynomial, coefficient[0] + coefficient[1]*x ...
    /// The number of roots, or what has failed when there is none: -1 no convergence, -10 a slope of 0.
    /// </summary>
    private const string DeflationText = """
        FUNCTION deflate(degree) { LOCAL quotient[%], x, slope, value, next, i, n, most, count, searching, failed
            most = floor(degree + 0.1)
            n = most
            failed = 0
            x = 0.01
            WHILE (n > 1 && failed == 0) {
                count = 0
                quotient[n - 1] = coefficient[n]
                searching = 1
                WHILE (searching) {
                    slope = quotient[n - 1]
                    i = n - 1
                    WHILE (i > 0) {
                        quotient[i - 1] = coefficient[i] + quotient[i]*x
                        slope = quotient[i - 1] + slope*x
                        i = i - 1
                    }
                    value = coefficient[0] + quotient[0]*x
                    count = count + 1
                    IF (fabs(slope) < 1e-20) { failed = 10 }
                    ELSE IF (count >= 50) { failed = 1 }
                    searching = 0
                    IF (failed == 0) {
                        next = x - value/slope
                        IF (fabs(value) > 1e-8 || fabs(next - x) > 1e-6) { x = next searching = 1 }
                    }
                }
                IF (failed == 0) {
                    root[most - n] = x
                    i = 0
                    WHILE (i < n) { coefficient[i] = quotient[i] i = i + 1 }
                    n = n - 1
                }
            }
            IF (n == most) { deflate = 0 - failed }
            ELSE {
                root[most - n] = -coefficient[0]/coefficient[1]
                deflate = most - n + 1
            }
        }
        """;

    /// <summary>The integral from a to b by the ten points of Gauss and Legendre, which lie in pairs around the middle.</summary>
    private const string QuadratureText = """
        FUNCTION legendre(a, b) { LOCAL half, middle
            half = 0.5*(b - a)
            middle = 0.5*(a + b)
            legendre = half*(0.0666713443*(%(middle - 0.9739065285*half) + %(middle + 0.9739065285*half))
                + 0.1494513492*(%(middle - 0.8650633677*half) + %(middle + 0.8650633677*half))
                + 0.2190863625*(%(middle - 0.6794095683*half) + %(middle + 0.6794095683*half))
                + 0.2692667193*(%(middle - 0.4333953941*half) + %(middle + 0.4333953941*half))
                + 0.2955242247*(%(middle - 0.1488743390*half) + %(middle + 0.1488743390*half)))
        }
        """;

    /// <summary>What to do instead of functions that read tables, and of those that NEURON's compiler knows and that cannot be used there either.</summary>
    private static readonly FrozenDictionary<string, string> Unusable = new Dictionary<string, string>
    {
        ["legendre"] = "Write legendre(from, to, f), where f is a FUNCTION of one argument.",
        ["romberg"] = "Use legendre(from, to, f), or sum the integral in a loop.",
        ["force"] = "Write force(t, \"points.dat\"): the name of the file is known when the mechanism is compiled.",
        ["stepforce"] = "Write stepforce(t, \"points.dat\"): the name of the file is known when the mechanism is compiled.",
        ["schedule"] = "Send events: net_send, or a VecStim.",
        ["setseed"] = "Use set_seed.",
        ["first_time"] = "Do in INITIAL what is to be done first.",
        ["nrn_random_play"] = "Use Random.play in HOC.",
        ["boundary"] = "Write it out, or use a PARTIAL block.",
        ["derivs"] = "Use FUNCTION_TABLE.",
        ["spline"] = "Use FUNCTION_TABLE.",
        ["expfit"] = "Fit in HOC, by Vector.fit.",
        ["invert"] = "Use a LINEAR block.",
        ["error"] = "It is a variable: the code of the last failure, after IFERROR.",
    }.ToFrozenDictionary();

    /// <summary>The function of a name; null when the library has none.</summary>
    public static CodeBlock? Find(string name) => Texts.TryGetValue(name, out var text) ? Parse(name, text) : null;

    /// <summary>deflate, for coefficients of such a number; the arrays are called coefficient and root.</summary>
    public static CodeBlock Deflation(int count) =>
        Parse("deflate", DeflationText.Replace("%", Math.Max(2, count).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));

    /// <summary>legendre, for a function of the file.</summary>
    public static CodeBlock Quadrature(string function) => Parse("legendre", QuadratureText.Replace("%", function, StringComparison.Ordinal));

    /// <summary>What to do instead of a function that no one can use; null for others.</summary>
    public static string? Instead(string name) => Unusable.GetValueOrDefault(name);

    private static CodeBlock Parse(string name, string text) =>
        NmodlParser.Parse(new SourceText(name, text), static (_, _) => null).File!.Items.OfType<CodeBlock>().Single();
}
