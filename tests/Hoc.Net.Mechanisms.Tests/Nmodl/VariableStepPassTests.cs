using Hoc.Net.Mechanisms.Nmodl.Passes;

namespace Hoc.Net.Mechanisms.Tests.Nmodl;

/// <summary>What the variable step's pass makes of equations, and what it refuses as NEURON does.</summary>
internal sealed class VariableStepPassTests
{
    [TestCase("m' = (inf - m)/tau", "dm_dt = (inf - m)/tau", "dm_dt = dm_dt/(1 - dt*(-1/tau))", Description = "a gate")]
    [TestCase("m' = a*(1 - m) - b*m", "dm_dt = a*(1 - m) - b*m", "dm_dt = dm_dt/(1 - dt*(-a - b))", Description = "rates")]
    [TestCase("m' = -k*m*m", "dm_dt = -k*m*m", "dm_dt = dm_dt/(1 - dt*(-k*m + -k*m))", Description = "a product of the state")]
    [TestCase("m' = 3", "dm_dt = 3", "dm_dt = dm_dt", Description = "no state")]
    [TestCase("m' = k/m", "dm_dt = k/m", "dm_dt = dm_dt/(1 - dt*((k/(m + 0.001) - k/m)/0.001))", Description = "by a difference")]
    [TestCase("m' = m^2", "dm_dt = m^2", "dm_dt = dm_dt/(1 - dt*(((m + 0.001)^2 - m^2)/0.001))", Description = "a power counts as a function")]
    [TestCase("m' = f(n, m)", "dm_dt = f(n, m)", "dm_dt = dm_dt/(1 - dt*((f(n, m + 0.001) - f(n, m))/0.001))", Description = "a function")]
    public void An_equation_has_a_derivative_and_a_diagonal(string equation, string derivative, string solution)
    {
        string text = After("DERIVATIVE", "cnexp", equation);
        Assert.That(text, Does.Contain(Procedure("s_derivatives", derivative)).And.Contain(Procedure("s_jacobian", solution)));
    }

    [Test]
    public void Other_statements_stay_where_they_are() => Assert.That(
        After("DERIVATIVE", "derivimplicit", "LOCAL a rates(v) IF (v > 0) { n' = a - n } a = 2 m' = a*m"),
        Does.Contain(Procedure("s_jacobian", "LOCAL a", "rates(v)", "IF (v > 0) {", "    dn_dt = dn_dt/(1 + dt)", "}", "a = 2", "dm_dt = dm_dt/(1 - dt*a)")));

    [Test]
    public void States_are_in_the_order_of_their_equations_and_as_often() => Assert.That(
        Equations("DERIVATIVE s { IF (n > 0) { o' = -o } ELSE { o' = 0 } m' = 1 }", "cnexp"), Is.EqualTo(new[] { "o", "o", "m" }));

    [Test]
    public void An_array_counts_once() => Assert.That(
        Equations("DERIVATIVE s { x[1]' = 1 x[0]' = x[1] }".Replace("x[1]'", "x'[1]", StringComparison.Ordinal).Replace("x[0]'", "x'[0]", StringComparison.Ordinal), "cnexp"),
        Is.EqualTo(new[] { "x" }));

    [Test]
    public void Reactions_give_rates_that_volumes_divide() => Assert.That(
        After("KINETIC", "sparse", "COMPARTMENT 3 { m } ~ m + n <-> 2 o (a, b) ~ m << (k) CONSERVE m + n = 1"),
        Does.Contain(Procedure(
            "s_derivatives",
            "LOCAL f_flux, b_flux",
            "dn_dt = 0",
            "dm_dt = 0",
            "do_dt = 0",
            "{",
            "    f_flux = a*n*m",
            "    b_flux = b*o*o",
            "    dn_dt = dn_dt - (f_flux - b_flux)",
            "    dm_dt = dm_dt - (f_flux - b_flux)",
            "    do_dt = do_dt + 2*(f_flux - b_flux)",
            "    f_flux = 0",
            "    b_flux = k",
            "    dm_dt = dm_dt + b_flux",
            "}",
            "dm_dt = dm_dt/3")));

    [Test]
    public void Reactions_give_a_matrix_without_conservation_and_fluxes() => Assert.That(
        After("KINETIC", "sparse", "COMPARTMENT 3 { m } ~ m <-> n (a, b) i = f_flux CONSERVE m + n = 1"),
        Does.Contain(Procedure(
            "s_jacobian",
            "LOCAL matrix[4], rhs[2], f_flux, b_flux",
            "matrix[0] = 1/dt",
            "matrix[1] = 0",
            "matrix[2] = 0",
            "matrix[3] = 1/dt",
            "rhs[0] = 1/dt*dn_dt",
            "rhs[1] = 1/dt*dm_dt",
            "{",
            "    rhs[1] = rhs[1]*3",
            "    matrix[3] = matrix[3]*3",
            "    matrix[3] = matrix[3] + a",
            "    matrix[1] = matrix[1] - a",
            "    matrix[2] = matrix[2] - b",
            "    matrix[0] = matrix[0] + b",
            "}",
            "solve_linear_(matrix, rhs, 2)",
            "dn_dt = rhs[0]",
            "dm_dt = rhs[1]")));

    [Test]
    public void States_of_reactions_go_by_conservation_then_character_then_backwards() => Assert.That(
        Names("STATE { mb ma n Q o } BREAKPOINT { SOLVE s METHOD sparse } KINETIC s { ~ mb <-> ma (1, 1) ~ Q <-> n (1, 1) ~ n <-> o (1, 1) CONSERVE n + o = 1 }"),
        Is.EqualTo(new[] { "o", "Q", "ma", "mb", "n" }));

    [TestCase("SOLVE s METHOD cnexp SOLVE r METHOD cnexp", "more than the block s")]
    [TestCase("SOLVE s METHOD cnexp SOLVE p", "the procedure p")]
    [TestCase("SOLVE p", "the procedure p")]
    [TestCase("SOLVE p METHOD cvode_t_v", "the procedure p")]
    [TestCase("SOLVE s STEADYSTATE derivimplicit", "the block s, which holds no differential equations")]
    [TestCase("SOLVE k", "by another method than sparse")]
    [TestCase("SOLVE l", "the block l")]
    public void What_NEURON_refuses_has_an_obstacle(string solves, string obstacle) => Assert.That(
        PassText.SourceAfter(new VariableStepPass(), Solving(solves)).VariableStep!.Obstacle, Does.Contain(obstacle));

    [TestCase("SOLVE p METHOD after_cvode", "")]
    [TestCase("SOLVE p METHOD cvode_t", "")]
    [TestCase("SOLVE s", "m")]
    [TestCase("SOLVE s METHOD euler", "m")]
    [TestCase("SOLVE k STEADYSTATE sparse", "m", Description = "NEURON takes the equations")]
    [TestCase("SOLVE p SOLVE s METHOD cnexp", "m", Description = "NEURON forgets the procedure")]
    [TestCase("x = 1", "")]
    public void What_NEURON_allows_has_none(string solves, string states)
    {
        var step = PassText.SourceAfter(new VariableStepPass(), Solving(solves)).VariableStep!;
        Assert.That((step.Obstacle, string.Join(' ', step.Equations.Select(static e => e.State))), Is.EqualTo(((string?)null, states)));
    }

    [Test]
    public void METHOD_cvode_t_runs_before_the_currents() => Assert.That(
        PassText.SourceAfter(new VariableStepPass(), Solving("SOLVE p METHOD cvode_t")).VariableStep!.BeforeCurrents, Is.EqualTo("p"));

    private static string Solving(string solves) =>
        $"STATE {{ m n }} ASSIGNED {{ x }} BREAKPOINT {{ {solves} }} DERIVATIVE s {{ m' = -m }} DERIVATIVE r {{ n' = -n }} " +
        "KINETIC k { ~ m -> (1) } LINEAR l { ~ m = 1 } PROCEDURE p() { x = 1 }";

    private static string[] Equations(string block, string method) =>
        Names($"STATE {{ m n o x[2] }} BREAKPOINT {{ SOLVE s METHOD {method} }} {block}");

    private static string[] Names(string text) =>
        [.. PassText.SourceAfter(new VariableStepPass(), text).VariableStep!.Equations.Select(static e => e.State)];

    private static string After(string kind, string method, string body) =>
        PassText.After(new VariableStepPass(), $"STATE {{ n m o }} BREAKPOINT {{ SOLVE s METHOD {method} }} {kind} s {{ {body} }}").ReplaceLineEndings("\n");

    private static string Procedure(string name, params string[] lines) =>
        $"PROCEDURE {name}() {{\n" + string.Join("", lines.Select(static line => "    " + line + "\n")) + "}\n";
}
