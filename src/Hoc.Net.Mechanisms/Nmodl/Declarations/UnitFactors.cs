using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Mechanisms.Nmodl.Declarations;

/// <summary>The numbers that constants of a UNITS block stand for.</summary>
internal static class UnitFactors
{
    /// <summary>The value of a constant in its unit.</summary>
    public static double ValueOf(UnitConstant constant, List<Diagnostic> diagnostics)
    {
        if (constant.Value is { } value)
            return value.Value;
        switch (constant.From?.Text)
        {
            case "faraday":
                return constant.Unit.Text.Contains("kilo", StringComparison.Ordinal) ? 96.4853321233100141 : 96485.3321233100141;
            case "k-mole":
                return 8.3144626181532395;
            case "pi":
                return Math.PI;
            case "e":
                return 1.60217663400000e-19;
            default:
                diagnostics.Add(SemanticDiagnostics.UnknownUnit(constant.Span, constant.From?.Text ?? ""));
                return 1;
        }
    }
}
