using Hoc.Net.Mechanisms.Library;

namespace Hoc.Net.Mechanisms.Tests.Nmodl;

/// <summary>What NEURON refuses of a file whose names are all known is told, with its code and the place in line 1.</summary>
internal sealed class SourceChecksTests
{
    private const string Rest = "\nNEURON { {0} test RANGE a } PARAMETER { a = 1 } ASSIGNED { v c d } STATE { m n }";

    [TestCase("MOD3101", "PARAMETER { v = 1 v = 1 }")]
    [TestCase("MOD3101", "ASSIGNED { x } STATE { x }")]
    [TestCase("MOD3101", "FUNCTION f() { f = 1 } FUNCTION f() { f = 2 }")]
    [TestCase("MOD3101", "ASSIGNED { f } FUNCTION f() { f = 1 }")]
    [TestCase("MOD3101", "DERIVATIVE s { m' = -m } DERIVATIVE s { n' = -n }")]
    [TestCase("MOD3101", "NEURON { USEION ca READ cai USEION ca WRITE ica } ASSIGNED { cai ica } BREAKPOINT { ica = 1 }")]
    [TestCase("MOD3102", "ASSIGNED { q START 1 }")]
    [TestCase("MOD3102", "ASSIGNED { q <1e-3> }")]
    [TestCase("MOD3102", "PARAMETER { celcius = 6 }")]
    [TestCase("MOD3102", "NEURON { GLOBAL m }")]
    [TestCase("MOD3102", "NEURON { GLOBAL zz }")]
    [TestCase("MOD3102", "NEURON { POINTER zz }")]
    [TestCase("MOD3103", "FUNCTION f(z) { TABLE c FROM 0 TO 1 WITH 10 f = z }")]
    [TestCase("MOD3103", "PROCEDURE p(z) { TABLE FROM 0 TO 1 WITH 10 c = z }")]
    [TestCase("MOD3103", "PROCEDURE p(z) { TABLE c FROM 0 TO 1 WITH 10 TABLE d FROM 0 TO 1 WITH 10 c = z }")]
    [TestCase("MOD3103", "FUNCTION_TABLE f()")]
    [TestCase("MOD3104", "NET_RECEIVE(w) { c = w }")]
    [TestCase("MOD3104", "DESTRUCTOR { c = 1 }")]
    [TestCase("MOD3105", "DERIVATIVE s { c = 1 }")]
    [TestCase("MOD3105", "KINETIC s { c = 1 }")]
    [TestCase("MOD3105", "LINEAR s { c = 1 }")]
    [TestCase("MOD3105", "NONLINEAR s { c = 1 }")]
    [TestCase("MOD3106", "KINETIC s { ~ m + n << (1) }")]
    [TestCase("MOD3106", "KINETIC s { ~ 2 m << (1) }")]
    [TestCase("MOD3106", "KINETIC s { ~ m <-> n (1, 1) CONSERVE m + c = 1 }")]
    [TestCase("MOD3106", "PROCEDURE p() { CONDUCTANCE c }")]
    [TestCase("MOD3106", "BREAKPOINT { CONDUCTANCE c USEION na }")]
    [TestCase("MOD3106", "NEURON { NONSPECIFIC_CURRENT c } BREAKPOINT { LOCAL c c = v }")]
    [TestCase("MOD3106", "NEURON { USEION na WRITE ina } BREAKPOINT { IF (a > 0) { LOCAL ina ina = v } }")]
    [TestCase("MOD3107", "PROCEDURE p() { FORALL i { c = i } }")]
    [TestCase("MOD3107", "ASSIGNED { x[2] y[3] } PROCEDURE p() { FORALL i { x[i] = y[i] } }")]
    [TestCase("MOD3108", "PROCEDURE p() { SENS m }")]
    [TestCase("MOD3101", "CONSTANT { c = 1 }")]
    [TestCase("MOD3101", "UNITS { a = (pi) (1) }")]
    [TestCase("MOD3101", "ASSIGNED { N } DEFINE N 3")]
    [TestCase("MOD3101", "PLOT c VS t PLOT d VS t")]
    [TestCase("MOD3101", "INDEPENDENT { t FROM 0 TO 1 WITH 1 u FROM 0 TO 1 WITH 1 }")]
    [TestCase("MOD3101", "INDEPENDENT { v FROM 0 TO 1 WITH 1 }")]
    [TestCase("MOD3101", "FUNCTION f(z, z) { f = z }")]
    [TestCase("MOD3101", "PROCEDURE p() { LOCAL z, z z = 1 }")]
    [TestCase("MOD3102", "NEURON { SECTION c }")]
    [TestCase("MOD3105", "KINETIC s { ~ c <-> d (1, 1) }")]
    [TestCase("MOD3105", "PARTIAL s { c = 1 }")]
    [TestCase("MOD3106", "PROCEDURE p(z) { c = z } BREAKPOINT { SOLVE p }")]
    [TestCase("MOD3107", "ASSIGNED { x[2] } PROCEDURE p() { FORALL i { FORALL j { x[i] = x[j] } } }")]
    [TestCase("MOD3109", "PARAMETER { threshold = 1 }")]
    [TestCase("MOD3109", "PROCEDURE step(z) { c = z }")]
    [TestCase("MOD3109", "KINETIC pulse { ~ m <-> n (1, 1) }")]
    [TestCase("MOD3109", "CONSTANT { gauss = 1 }")]
    [TestCase("MOD3109", "FUNCTION f(euler) { f = euler }")]
    [TestCase("MOD3109", "PROCEDURE p() { LOCAL sparse sparse = 1 }")]
    [TestCase("MOD3109", "ASSIGNED { t }")]
    [TestCase("MOD3110", "ASSIGNED { x[2] } PROCEDURE p() { x[c + 0.5] = 1 }")]
    [TestCase("MOD3110", "ASSIGNED { x[2] } PROCEDURE p() { x[-1] = 1 }")]
    [TestCase("MOD3110", "ASSIGNED { x[2] } PROCEDURE p() { x[x[0]] = 1 }")]
    [TestCase("MOD3110", "PROCEDURE p() { FROM i = 3 TO 0 BY -1 { c = i } }")]
    [TestCase("MOD3110", "PROCEDURE p() { FROM i = 0 TO fabs(c) { c = i } }")]
    [TestCase("MOD3110", "PROCEDURE p() { FROM i = 0 TO 3 { i = i + 1 } }")]
    [TestCase("MOD3111", "LINEAR s { ~ m + n = 1 }")]
    [TestCase("MOD3111", "LINEAR s { ~ m + n = 1 ~ m = 2 ~ n = 3 }")]
    [TestCase("MOD3111", "LINEAR s SOLVEFOR m, n { ~ m + n = 1 }")]
    [TestCase("MOD3111", "NONLINEAR s SOLVEFOR m { ~ m*n = 1 ~ m = 2 }")]
    [TestCase("MOD3111", "LINEAR s { ~ c = 1 ~ m = 1 }")]
    [TestCase("MOD3111", "DERIVATIVE s { c' = 1 }")]
    [TestCase("MOD3111", "KINETIC s { ~ c << (1) ~ m <-> n (1, 1) }")]
    [TestCase("MOD3111", "STATE { x[3] } ASSIGNED { f[3] g[2] } PARTIAL s { ~ x' = f*DEL2(x) + g }")]
    [TestCase("MOD3111", "STATE { x[3] } ASSIGNED { f[3] } PARTIAL s { ~ x' = f*DEL2(x) + f ~ m[FIRST] = 1 }")]
    [TestCase("MOD3111", "STATE { x[3] } ASSIGNED { f[3] } PARTIAL s { ~ x' = f*DEL2(x) + f ~ x[FIRST] = 1 ~ DEL x[FIRST] = 0 }")]
    [TestCase("MOD3111", "ASSIGNED { f[3] } PARTIAL s { ~ m' = f*DEL2(m) + f }")]
    public void A_density_mechanism_is_checked(string code, string text) => AssertTold(code, text, "SUFFIX");

    [TestCase("NET_RECEIVE(w) { c = w } NET_RECEIVE(w) { d = w }")]
    [TestCase("NET_RECEIVE(w) { INITIAL { w = 1 } IF (flag == 1) { INITIAL { w = 2 } } }")]
    [TestCase("BREAKPOINT { net_send(1, 1) } NET_RECEIVE(w) { c = w }")]
    [TestCase("PROCEDURE p() { net_send(1, 1) } NET_RECEIVE(w) { c = w }")]
    [TestCase("INITIAL { net_event(t) } NET_RECEIVE(w) { c = w }")]
    [TestCase("BREAKPOINT { net_move(t) } NET_RECEIVE(w) { c = w }")]
    [TestCase("INITIAL { net_send(1, 1) }")]
    [TestCase("NET_RECEIVE(w) { FOR_NETCONS(w1, w2) { w1 = 1 } }")]
    public void The_events_of_a_point_process_are_checked(string text) => AssertTold("MOD3104", text, "POINT_PROCESS");

    [TestCase("SUFFIX", "CONSTRUCTOR { c = 1 }")]
    [TestCase("SUFFIX", "NEURON { RANGE a GLOBAL a, m0 }")]
    [TestCase("SUFFIX", "FUNCTION f(step) { LOCAL pulse pulse = 2 f = step*pulse }")]
    [TestCase("SUFFIX", "LINEAR s { ~ m + n = 1 ~ m - n = c } BREAKPOINT { SOLVE s }")]
    [TestCase("SUFFIX", "STATE { x[3] } LINEAR s { ~ x[0] = 1 ~ x[1] = 2 ~ x[2] = 3 } BREAKPOINT { SOLVE s }")]
    [TestCase("SUFFIX", "ASSIGNED { x[2] } PROCEDURE p() { LOCAL c FROM i = 0 TO INT(d) { c = i x[(i + 1)/2] = c } FROM i = 0 TO 1 { IF (c > 0) { LOCAL i i = 3 } } }")]
    [TestCase("SUFFIX", "INDEPENDENT { t FROM 0 TO 1 WITH 1 (ms) } PLOT c, d VS t TERMINAL { c = 1 } BREAKPOINT { RESET }")]
    [TestCase("SUFFIX", "KINETIC s { ~ m + 2 n -> (1) ~ m << (2) CONSERVE m + n = 1 } BREAKPOINT { SOLVE s METHOD sparse }")]
    [TestCase("POINT_PROCESS", "DESTRUCTOR { c = 1 } INITIAL { net_send(1, 1) } NET_RECEIVE(w) { INITIAL { w = 1 } net_event(t) net_move(t + 1) FOR_NETCONS(x) { x = 1 } }")]
    public void What_NEURON_takes_is_not_complained_of(string kind, string text) =>
        Assert.That(Compile(text, kind).Diagnostics.Where(d => d.Descriptor.Code.StartsWith("MOD31", StringComparison.Ordinal)), Is.Empty);

    private static void AssertTold(string code, string text, string kind)
    {
        ModFile file = Compile(text, kind);
        var mistake = file.Diagnostics.FirstOrDefault(d => d.Descriptor.Code == code);

        Assert.That(mistake, Is.Not.Null, string.Join("\n", file.Diagnostics));
        Assert.That(mistake!.Remedy, Is.Not.Empty);
        Assert.That(file.Type, Is.Null);
    }

    private static ModFile Compile(string text, string kind) => ModFile.Compile("test.mod", text + Rest.Replace("{0}", kind));
}
