using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Text;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Checking.Rules;

/// <summary>Numbers that can hardly be meant in the unit of their variable: metres for micrometres, volts for millivolts, mS/cm2 for S/cm2.</summary>
internal sealed class MagnitudeRule : ICheckRule
{
    private const double LeastPotential = 0.5; // mV; v_init = 1000 and the like often stand for "none"
    private const double MostConductance = 30; // S/cm2; the densest channels known stay below 3, but 36 mS/cm2 and more are typed as they are printed

    private static readonly Dictionary<string, (double Least, double Most, string Unit)> Usual = new()
    {
        ["L"] = (0.01, 1e6, "um"),
        ["diam"] = (0.01, 1e4, "um"),
        ["Ra"] = (1, double.PositiveInfinity, "ohm cm"),
        ["cm"] = (0, 1000, "uF/cm2"),
        ["dt"] = (1e-9, double.PositiveInfinity, "ms"),
        ["celsius"] = (-20, 100, "degC"),
    };

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(CheckedProgram program) => program.Scripts
        .Where(static script => !script.Source.Name.EndsWith(".ses", StringComparison.Ordinal)) // what a program wrote of what was so
        .SelectMany(static script => script.Statements).SelectMany(SyntaxChildren.AllOf).OfType<AssignmentSyntax>()
        .Where(static assignment => assignment is { Operator: AssignmentOperator.Set })
        .Select(assignment => Check(assignment, program)).OfType<Diagnostic>();

    private static Diagnostic? Check(AssignmentSyntax assignment, CheckedProgram program)
    {
        if (ValueOf(assignment.Value) is not { } value || NameOf(assignment.Target) is not { } name) return null;
        if (Usual.TryGetValue(name, out (double Least, double Most, string Unit) usual))
            return value >= usual.Least && value <= usual.Most ? null : Tell(assignment, name, usual.Unit);
        if (name is "v_init" or "ena" or "ek" || name.StartsWith("e_", StringComparison.Ordinal))
            return value == 0 || Math.Abs(value) >= LeastPotential ? null : Tell(assignment, name, "mV");
        return IsConductance(name, program.Session.Model.Catalog) && value > MostConductance ? Tell(assignment, name, "S/cm2") : null;
    }

    private static bool IsConductance(string name, MechanismCatalog catalog) =>
        name.StartsWith('g') && catalog.TryGetVariable(name, out RangeVariable? variable) && variable.Units is "S/cm2" or "mho/cm2";

    private static Diagnostic Tell(AssignmentSyntax assignment, string name, string unit) => new(
        CheckDiagnostics.Unbelievable,
        assignment.Span,
        $"{name} is in {unit}; {assignment.Value.Span.Text} {unit} is hard to believe.",
        $"Convert it to {unit}.");

    private static double? ValueOf(ExpressionSyntax value) => value switch
    {
        NumberLiteralSyntax number => number.Value,
        UnarySyntax { Operator: UnaryOperator.Minus, Operand: NumberLiteralSyntax number } => -number.Value,
        _ => null,
    };

    private static string? NameOf(ExpressionSyntax target) => target switch
    {
        NameSyntax name => name.Name,
        CallSyntax { Target: var range } => NameOf(range),
        MemberSyntax { Target: NameSyntax, Member: var member } => member.Name,
        _ => null,
    };
}
