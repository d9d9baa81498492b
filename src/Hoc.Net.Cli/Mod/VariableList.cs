using Hoc.Net.Language.Nmodl;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Cli.Mod;

/// <summary>The variables of a mechanism as a table: name, unit, value, what it is, what HOC calls it.</summary>
internal sealed class VariableList(MechanismSource source)
{
    /// <summary>Variables that NEURON has itself; a mechanism that declares them sees those.</summary>
    private static readonly string[] Simulator = ["v", "t", "dt", "celsius", "diam", "area"];

    private readonly Dictionary<string, ParameterLimits> _limits = source.File.Flattened().OfType<ParameterBlock>()
        .SelectMany(block => block.Declarations).Where(declaration => declaration.Limits is not null)
        .GroupBy(declaration => declaration.Name.Text).ToDictionary(group => group.Key, group => group.Last().Limits!);

    /// <summary>A line for each variable, the columns aligned.</summary>
    public IReadOnlyList<string> Rows()
    {
        string[][] cells = [.. source.Variables.Where(static variable => variable.Role != VariableRole.UnitConstant).Select(Cells)];
        if (cells.Length == 0) return [];
        int[] widths = [.. Enumerable.Range(0, cells[0].Length).Select(column => cells.Max(row => row[column].Length))];
        return [.. cells.Select(row => string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))))];
    }

    private string[] Cells(DeclaredVariable variable)
    {
        string name = variable.Name.Text;
        bool hasValue = variable.Role == VariableRole.Parameter && !Simulator.Contains(name);
        return
        [
            variable.IsArray ? $"{name}[{variable.Length}]" : name,
            variable.Unit.Length > 0 ? $"({variable.Unit})" : "",
            hasValue ? ModReport.Number(variable.Value) : "",
            Role(variable),
            HocName(variable),
        ];
    }

    private string Role(DeclaredVariable variable)
    {
        string name = variable.Name.Text;
        if (Simulator.Contains(name)) return "of the simulator";
        if (source.IonVariables.FirstOrDefault(ion => ion.Name == name) is { } ofIon)
            return $"of {source.Ions[ofIon.Ion].Ion}, {(ofIon.IsWritten ? ofIon.IsRead ? "read and written" : "written" : "read")}";
        if (source.Pointers.Contains(name)) return "pointer";
        if (source.Streams.Contains(name)) return "random stream";
        string limits = _limits.TryGetValue(name, out ParameterLimits? found) ? $", {found.Low.Text} to {found.High.Text}" : "";
        return variable.Role switch
        {
            VariableRole.Parameter => (IsRange(variable) ? "parameter, range" : "parameter, global") + limits,
            VariableRole.State => "state",
            VariableRole.FileLocal => "local to the file, shared",
            _ when IsGlobal(variable) => "assigned, global",
            _ => IsRange(variable) ? "assigned, range" : "assigned",
        };
    }

    private bool IsGlobal(DeclaredVariable variable) => !IsRange(variable)
        && (source.GlobalNames.Contains(variable.Name.Text) || variable.Role == VariableRole.Parameter || source.IsNothing);

    private bool IsRange(DeclaredVariable variable) =>
        variable.Role == VariableRole.State || source.Ranges.Contains(variable.Name.Text);

    /// <summary>What a script calls it; nothing when it does not see it.</summary>
    private string HocName(DeclaredVariable variable)
    {
        string name = variable.Name.Text;
        bool isOwn = !Simulator.Contains(name) && source.IonVariables.All(ion => ion.Name != name);
        bool isRange = IsRange(variable) || source.Pointers.Contains(name) || source.Streams.Contains(name);
        if (!isOwn || variable.Role == VariableRole.FileLocal || !(isRange || IsGlobal(variable))) return "";
        if (source.IsNothing) return name;
        return isRange && source.Kind != MechanismKind.Density ? $".{name}" : $"{name}_{source.Name}";
    }
}
