using System.Text;
using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Runtime.Objects;
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
        text.Append($"{section.Name} {{ nseg={section.SegmentCount}  L={Number(section.Length)}  Ra={Number(section.AxialResistivity)}");
        text.Append(section.RallBranch == 1 ? "\n" : $" rallbranch={Number(section.RallBranch)}\n");
        text.Append(section.Parent is { } parent
            ? $"\t{parent.Name} connect {section.Name} ({section.AttachedEnd}), {Number(section.ParentX)}\n"
            : $"\t/*location {section.AttachedEnd} attached to cell {CellNumber(section)}*/\n");
        text.Append("\t/* First segment only */\n");
        foreach (var (mechanism, process) in section.Listing)
        {
            if (OldStimuli.StimulusTypes.Contains(mechanism)) continue;
            (process?.Tag as HocObject)?.AsPointProcess(); // so that it has its present values
            text.Append($"\tinsert {mechanism.Name} {{");
            foreach (Field field in mechanism.Fields.Where(field => IsShown(section, mechanism, field)))
            {
                string name = field.Name + mechanism.Suffix;
                double value = process is null
                    ? section.Read(section.Model.Catalog.Variable(name), FirstCentre(section))
                    : process[field.Name];
                text.Append($" {name}={Number(value)}");
            }

            text.Append("}\n");
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>The first segment is the one that is attached to the parent.</summary>
    private static double FirstCentre(Section section) => section.Centre(section.AttachedEnd == 0 ? 0 : section.SegmentCount - 1);

    /// <summary>Of an ion those variables that are the user's to set: its style says which.</summary>
    private static bool IsShown(Section section, MechanismType mechanism, Field field)
    {
        if (field.Role != FieldRole.Parameter || mechanism.Kind != MechanismKind.Ion)
            return field.Role == FieldRole.Parameter;
        IonStyle style = section.IonStyleAt(mechanism, FirstCentre(section));
        return field == mechanism.Fields[0] ? style.Reversal == 1 : style.Concentration == 1;
    }

    private static int CellNumber(Section root) =>
        root.Model.Sections.Where(section => section.Parent is null).TakeWhile(section => section != root).Count();

    private static string Number(double value) => CNumber.General(value, 6, alternate: false);
}
