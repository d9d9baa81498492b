using System.Text;
using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Sections;

/// <summary>What psection() prints: a section's geometry, where it is attached, and the parameters of its first segment.</summary>
internal static class PsectionText
{
    /// <summary>The text, several lines.</summary>
    public static string Of(Section section)
    {
        var text = new StringBuilder();
        text.Append($"{section.Name} {{ nseg={section.SegmentCount}  L={Number(section.Length)}  Ra={Number(section.AxialResistivity)}\n");
        text.Append(section.Parent is { } parent
            ? $"\t{parent.Name} connect {section.Name} ({section.AttachedEnd}), {Number(section.ParentX)}\n"
            : $"\t/*location 0 attached to cell {CellNumber(section)}*/\n");
        text.Append("\t/* First segment only */\n");
        foreach (MechanismType mechanism in section.Mechanisms)
            AppendMechanism(text, mechanism, (name, _) => section.Read(section.Model.Catalog.Variable(name), FirstCentre(section)));
        foreach (PointProcess process in section.PointProcesses.Where(process => process.X == FirstCentre(section)))
            AppendMechanism(text, process.Type, (_, field) => process[field.Name]);
        return text.Append("}\n").ToString();
    }

    /// <summary>The first segment is the one that is attached to the parent.</summary>
    private static double FirstCentre(Section section) => section.Centre(section.AttachedEnd == 0 ? 0 : section.SegmentCount - 1);

    private static void AppendMechanism(StringBuilder text, MechanismType mechanism, Func<string, Field, double> valueOf)
    {
        text.Append($"\tinsert {mechanism.Name} {{");
        foreach (Field field in mechanism.Fields.Where(field => IsShown(mechanism, field)))
        {
            string name = field.Name + mechanism.Suffix;
            text.Append($" {name}={Number(valueOf(name, field))}");
        }

        text.Append("}\n");
    }

    /// <summary>Of an ion only the reversal potential; its concentrations are what mechanisms write.</summary>
    private static bool IsShown(MechanismType mechanism, Field field) =>
        field.Role == FieldRole.Parameter && (mechanism.Kind != MechanismKind.Ion || field == mechanism.Fields[0]);

    private static int CellNumber(Section root) =>
        root.Model.Sections.Where(section => section.Parent is null).TakeWhile(section => section != root).Count();

    private static string Number(double value) => CNumber.General(value, 6, alternate: false);
}
