using System.Collections.Frozen;
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
        ["squarewave"] = "FUNCTION squarewave(x, period, amplitude) { IF (fmod(x/period, 1) < 0.5) { squarewave = amplitude } ELSE { squarewave = -amplitude } }",
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

    /// <summary>The function of a name; null when the library has none.</summary>
    public static CodeBlock? Find(string name) => Texts.TryGetValue(name, out var text)
        ? NmodlParser.Parse(new SourceText(name, text), static (_, _) => null).File!.Items.OfType<CodeBlock>().Single()
        : null;
}
