using Hoc.Net.Mechanisms.Nmodl.Passes;

namespace Hoc.Net.Mechanisms.Tests.Nmodl;

/// <summary>What the solve pass makes of blocks, by each method.</summary>
internal sealed class SolvePassTests
{
    [TestCase("m' = (inf - m)/tau", "m = m + (1 - exp(dt*(-1/tau)))*(-(inf/tau/(-1/tau)) - m)", Description = "a gate: the divisions are NEURON's, to the last bit")]
    [TestCase("m' = (inf - m)/tau[1]/q + a/q", "m = m + (1 - exp(dt*(-1/tau[1]/q)))*(-((inf/tau[1]/q + a/q)/(-1/tau[1]/q)) - m)", Description = "a sum has no factors")]
    [TestCase("m' = q*(inf - m)/tau", "m = m + (1 - exp(dt*(-q/tau)))*(-(q*inf/tau/(-q/tau)) - m)", Description = "two factors")]
    [TestCase("m' = 2*(inf - m)*a", "m = m + (1 - exp(dt*(-2*a)))*(-(2*inf*a/(-2*a)) - m)", Description = "factors above")]
    [TestCase("m' = (inf - m)/f(v)", "m = m + (1 - exp(dt*(-1/f(v))))*(-(inf/f(v)/(-1/f(v))) - m)", Description = "what is called is called as often as it is written")]
    [TestCase("m' = k*2", "m = m + dt*(k*2)", Description = "no decay")]
    [TestCase("m' = -k*m", "m = m + (1 - exp(dt*(-k)))*(-m)", Description = "decay alone")]
    [TestCase("m' = a*(1 - m) - b*m", "m = m + (1 - exp(dt*(-a - b)))*(-(a/(-a - b)) - m)", Description = "rates")]
    [TestCase("m' = 0", "m = m", Description = "no change")]
    [TestCase("m' = n*m + m*n", "m = m + (1 - exp(dt*(n + n)))*(-m)", Description = "another state is constant")]
    [TestCase("m' = -k*m*m + 3", "m = m + (1 - exp(dt*(-k*m + -k*m)))*(-m)", Description = "a product of the state, as NEURON has it")]
    public void Cnexp_takes_the_exact_step(string equation, string step) =>
        Assert.That(After("DERIVATIVE", "cnexp", equation), Is.EqualTo(Procedure(step)));

    [Test]
    public void Cnexp_takes_states_one_after_another() => Assert.That(
        After("DERIVATIVE", "cnexp", "LOCAL a a = 2 IF (a > m) { m' = -m } n' = m - n"),
        Is.EqualTo(Procedure(
            "LOCAL a",
            "a = 2",
            "IF (a > m) {",
            "    m = m + (1 - exp(-dt))*(-m)",
            "}",
            "n = n + (1 - exp(-dt))*(-(m/-1) - n)")));

    [TestCase("m' = exp(m)")]
    [TestCase("m' = k/m")]
    [TestCase("m' = f(m)")]
    public void Cnexp_falls_back_on_Newtons_method(string equation) =>
        Assert.That(After("DERIVATIVE", "cnexp", equation), Is.EqualTo(After("DERIVATIVE", "derivimplicit", equation)));

    [Test]
    public void Euler_takes_all_derivatives_first() => Assert.That(
        After("DERIVATIVE", "euler", "m' = n - m n' = -n*n"),
        Is.EqualTo(Procedure(
            "LOCAL Dm, Dn", "{", "    Dm = n - m", "    Dn = -n*n", "}", "m = m + dt*Dm", "n = n + dt*Dn")));

    [Test]
    public void Runge_takes_four_stages_and_evaluates_once_more()
    {
        string text = After("DERIVATIVE", "runge", "m' = -m");
        Assert.That(text, Does.Contain(Lines(0, "PROCEDURE s_rates(time) {", "    Dm = -m", "}")));
        Assert.That(Count(text, "s_rates("), Is.EqualTo(6), "the procedure, four stages, the end");
        Assert.That(text, Does.Contain("m = start[0] + part/2").And.Contain("m = start[0] + part").And.Contain("m = sum[0] + step/6*Dm"));
    }

    [Test]
    public void Methods_of_stages_see_the_time_of_each()
    {
        string text = After("STATE { m } BREAKPOINT { SOLVE s METHOD runge } DERIVATIVE s { m' = f(m) + t } FUNCTION f(x) { f = g(x)*x } FUNCTION g(x) { g = t }");
        Assert.That(text, Does.Contain("Dm = f_at(m, time) + time"));
        Assert.That(text, Does.Contain(Lines(0, "FUNCTION f_at(x, time) {", "    f_at = g_at(x, time)*x", "}")));
        Assert.That(text, Does.Contain(Lines(0, "FUNCTION g(x) {", "    g = t", "}")));
    }

    [TestCase("", "fmod(steps, 10) == 0", Description = "without METHOD")]
    [TestCase("METHOD after_cvode", "fmod(steps, 10) == 0")]
    [TestCase("METHOD adeuler", "size = sqrt(2.0E-05/worst)")]
    [TestCase("METHOD heun", "m = 0.8*(start[0] + dt/2*(slope[0] + Dm)) + 0.2*m")]
    [TestCase("METHOD adams", "m = (19*m + 251*start[0])/270")]
    public void Each_method_for_derivatives_has_its_step(string method, string step) => Assert.That(
        After($"STATE {{ m }} BREAKPOINT {{ SOLVE s {method} }} DERIVATIVE s {{ m' = -m }}"), Does.Contain(step));

    [Test]
    public void IFERROR_gets_the_code_of_a_failure()
    {
        string text = After("STATE { m } BREAKPOINT { SOLVE s IFERROR { m = 2 } } NONLINEAR s { ~ m*m = 3 }");
        Assert.That(text, Does.Contain("error = 1").And.Contain("solve_pivoting_(factors, delta, 1, error)").And.Not.Contain("solve_failed_"));
    }

    [Test]
    public void Newtons_method_searches_until_nothing_changes()
    {
        string text = After("DERIVATIVE", "derivimplicit", "m' = f(m)");
        Assert.That(text, Does.Contain("value[0] = Dm - (m - start[0])/dt"));
        Assert.That(text, Does.Contain("IF (change > 0.05) {").And.Contain("increment = fabs(0.02*m)"));
        Assert.That(text, Does.Contain("jacobian[0] = (high[0] - value[0])/(2*increment)"));
        Assert.That(text, Does.Contain("IF (change <= 1.0E-06 && deviation <= 1.0E-08) {"));
    }

    [Test]
    public void The_steady_state_is_a_step_of_a_million_seconds() => Assert.That(
        After("STATE { m } INITIAL { SOLVE s STEADYSTATE derivimplicit } DERIVATIVE s { m' = 1 - m }"),
        Does.Contain("value[0] = Dm - (m - start[0])/1000000000"));

    [Test]
    public void A_reaction_gives_terms_and_a_conservation_an_equation()
    {
        string text = After("KINETIC", "sparse", "~ m <-> n (a, b) CONSERVE m + n = 1");
        Assert.That(Count(text, "f_flux = a*m"), Is.EqualTo(2), "in the rounds and at the end");
        Assert.That(text, Does.Contain(Lines(
            3,
            "rhs[1] = rhs[1] - (f_flux - b_flux)",
            "matrix[3] = matrix[3] + a",
            "matrix[2] = matrix[2] - b",
            "matrix[0] = 1",
            "matrix[1] = 1",
            "rhs[0] = 1 - n - m")));
        Assert.That(text, Does.Contain("s_iterate(dt, 1)"), "a linear scheme takes one round");
    }

    [TestCase("~ m << (k)", "rhs[0] = rhs[0] + b_flux", "s_iterate(dt, 1)")]
    [TestCase("~ 2 m <-> n (a, b)", "f_flux = a*m*m", "s_iterate(dt, 0)")]
    [TestCase("~ m + n <-> o (a, b)", "f_flux = a*n*m", "s_iterate(dt, 0)")]
    [TestCase("~ m -> (a)", "f_flux = a*m", "s_iterate(dt, 1)")]
    [TestCase("COMPARTMENT v { m } ~ m << (k)", "rhs[0] = rhs[0]*v", "s_iterate(dt, 1)")]
    public void A_scheme_takes_as_many_rounds_as_it_needs(string scheme, string statement, string call) =>
        Assert.That(After("KINETIC", "sparse", scheme), Does.Contain(statement).And.Contain(call));

    [Test]
    public void Linear_equations_become_a_matrix() => Assert.That(
        After("LINEAR", "", "~ 2*m + n = 3 ~ m - n = a"),
        Is.EqualTo(Procedure(
            "LOCAL matrix[4], rhs[2]",
            "matrix[0] = 0",
            "matrix[1] = 0",
            "matrix[2] = 0",
            "matrix[3] = 0",
            "{",
            "    matrix[0] = 2",
            "    matrix[1] = 1",
            "    rhs[0] = 3",
            "    matrix[2] = 1",
            "    matrix[3] = -1",
            "    rhs[1] = a",
            "}",
            "solve_pivoting_(matrix, rhs, 2)",
            "m = rhs[0]",
            "n = rhs[1]")));

    [Test]
    public void Nonlinear_equations_are_what_their_sides_differ_by() =>
        Assert.That(After("NONLINEAR", "", "~ m*m = n ~ n = 2"), Does.Contain("value[0] = n - m*m").And.Contain("value[1] = 2 - n"));

    [Test]
    public void A_discrete_block_is_a_procedure() => Assert.That(After("DISCRETE", "", "m = n"), Is.EqualTo(Procedure("m = n")));

    [Test]
    public void A_procedure_stays() => Assert.That(
        After("BREAKPOINT { SOLVE p METHOD after_cvode } PROCEDURE p() { x = 1 }"),
        Is.EqualTo("BREAKPOINT {\n    SOLVE p\n}\nPROCEDURE p() {\n    x = 1\n}\n"));

    [Test]
    public void A_block_that_two_methods_solve_becomes_two_procedures() => Assert.That(
        After("STATE { m } INITIAL { SOLVE s STEADYSTATE sparse } BREAKPOINT { SOLVE s METHOD sparse } KINETIC s { ~ m << (1 - m) }"),
        Does.Contain("PROCEDURE s() {").And.Contain("PROCEDURE s_sparse() {").And.Contain("PROCEDURE s_iterate(step, once) {"));

    private static string After(string text) => PassText.After(new SolvePass(), text).ReplaceLineEndings("\n");

    private static string After(string kind, string method, string body) => After(
        $"STATE {{ m n o }} BREAKPOINT {{ SOLVE s{(method.Length > 0 ? " METHOD " + method : "")} }} {kind} s {{ {body} }}");

    private static string Procedure(params string[] lines) =>
        "BREAKPOINT {\n    SOLVE s\n}\nPROCEDURE s() {\n" + Lines(1, lines) + "\n}\n";

    private static string Lines(int depth, params string[] lines) =>
        string.Join('\n', lines.Select(line => new string(' ', 4 * depth) + line));

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
