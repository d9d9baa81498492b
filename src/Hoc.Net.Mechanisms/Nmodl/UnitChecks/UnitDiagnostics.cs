using System.Globalization;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Mechanisms.Nmodl.UnitChecks;

/// <summary>The ledger of units that do not fit (MOD4xxx), which <c>hoc check</c> tells.</summary>
internal static class UnitDiagnostics
{
    public static readonly DiagnosticDescriptor Assigned = new("MOD4001", "what is assigned has another unit than the variable", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor Combined = new("MOD4002", "what is added or compared has different units", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor Argument = new("MOD4003", "an argument has another unit than the function takes", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor Simulator = new("MOD4004", "a variable of the simulator is declared with another unit", DiagnosticSeverity.Warning);

    /// <summary>Every entry of the ledger.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [Assigned, Combined, Argument, Simulator];

    public static Diagnostic Assigns(SourceSpan span, string target, Measure wanted, Measure given) =>
        new(Assigned, span, $"{target} is in {wanted}, but what it gets is in {given}.", Remedy(wanted, given));

    public static Diagnostic Combines(SourceSpan span, Measure left, Measure right) =>
        new(Combined, span, $"the left side is in {left}, the right one in {right}.", Remedy(left, right));

    public static Diagnostic Passes(SourceSpan span, string function, Measure wanted, Measure given) =>
        new(Argument, span, $"{function}() takes {wanted}, but this is in {given}.", Remedy(wanted, given));

    public static Diagnostic Declares(SourceSpan span, string name, string declared, string unit) =>
        new(Simulator, span, $"'{name}' is declared in ({declared}), but the simulator has it in ({unit}).", $"Declare it as {name} ({unit}).");

    private static string Remedy(Measure wanted, Measure given)
    {
        if (!wanted.Unit.IsConformable(given.Unit)) return "They measure different things: check the formula and the declared units.";
        double factor = given.Unit.Factor / wanted.Unit.Factor;
        return $"They differ by a factor: multiply by ({factor.ToString("G6", CultureInfo.InvariantCulture)}), in parentheses, to convert.";
    }
}
