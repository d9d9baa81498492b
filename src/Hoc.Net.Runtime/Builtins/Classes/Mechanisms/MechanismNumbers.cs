using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Builtins.Classes.Mechanisms;

/// <summary>The numbers that NEURON has for mechanisms: fixed ones for those that come with it, then by registration.</summary>
internal sealed class MechanismNumbers
{
    private const int First = 24;

    private static readonly Dictionary<string, int> Fixed = new()
    {
        ["morphology"] = 2,
        ["capacitance"] = 3,
        ["pas"] = 4,
        ["extracellular"] = 5,
        ["fastpas"] = 6,
        ["IClamp"] = 7,
        ["AlphaSynapse"] = 8,
        ["ExpSyn"] = 9,
        ["Exp2Syn"] = 10,
        ["SEClamp"] = 11,
        ["VClamp"] = 12,
        ["OClamp"] = 13,
        ["APCount"] = 14,
        ["na_ion"] = 15,
        ["k_ion"] = 16,
        ["hh"] = 17,
        ["NetStim"] = 18,
        ["IntFire1"] = 19,
        ["IntFire2"] = 20,
        ["IntFire4"] = 21,
        ["PointProcessMark"] = 22,
        ["PatternStim"] = 23,
    };

    private readonly Dictionary<MechanismType, int> _numbers = [];
    private readonly SortedDictionary<int, MechanismType?> _types = [];

    public MechanismNumbers(MechanismCatalog catalog)
    {
        foreach (int number in Fixed.Values) _types[number] = null;
        int next = First;
        foreach (MechanismType type in catalog.Types)
        {
            int number = Fixed.TryGetValue(type.Name, out int known) ? known : next++;
            _numbers.Add(type, number);
            _types[number] = type;
        }
    }

    /// <summary>The numbers of all artificial cells of NEURON and of the catalogue, with the type where there is one.</summary>
    public IEnumerable<(int Number, MechanismType? Type)> ArtificialCells => _types
        .Where(static entry => entry.Value is null ? entry.Key == Fixed["PatternStim"] : entry.Value.Kind == MechanismKind.ArtificialCell)
        .Select(static entry => (entry.Key, entry.Value));

    public int Of(MechanismType type) => _numbers[type];

    /// <summary>The mechanism of a number; null for none.</summary>
    public MechanismType? Find(int number) => _types.GetValueOrDefault(number);
}
