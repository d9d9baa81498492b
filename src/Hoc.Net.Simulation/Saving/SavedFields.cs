using System.Numerics;
using System.Text.RegularExpressions;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Saving;

/// <summary>
/// Which values of an instance a saved state holds, and in which order: of an ion the reversal potential and the concentrations; of what receives events
/// all that it knows, since such mechanisms keep their logic in assigned variables; of others the states.
/// </summary>
/// <remarks>
/// The order is that of NEURON's memory, so that its files can be read: visible parameters, assigned variables and states, then hidden variables with the own
/// copies of ion variables, derivatives, the voltage, the conductance and the time of the last event.
/// </remarks>
internal sealed class SavedFields
{
    /// <summary>Stands for the voltage that the instance last saw.</summary>
    public const int Voltage = -1;

    /// <summary>Stands for the time of the last event.</summary>
    public const int LastEvent = -2;

    /// <summary>Stands for what only NEURON keeps, and computes before it reads it.</summary>
    public const int Nothing = -3;

    /// <summary>NEURON's IntFire4 has this many variables that nothing uses.</summary>
    private const int UnusedOfIntFire4 = 2;

    private SavedFields(int[] places) => Places = places;

    /// <summary>For each value a column, or one of the constants above.</summary>
    public int[] Places { get; }

    public static SavedFields Of(MechanismType type)
    {
        if (type.Kind == MechanismKind.Ion)
            return new([IonColumns.Reversal, IonColumns.Inside, IonColumns.Outside]);
        var places = new List<int>();
        if (type.ReceivesEvents)
            AddAll(type, places);
        else
            AddFields(type, places, static f => f.Role == FieldRole.State);
        return new([.. places]);
    }

    /// <summary>Which of NEURON's links of an instance holds its movable event; they are the place, the instance, those to ions, pointers, and what is asked for of the segment.</summary>
    public static int MovableEventOf(MechanismType type)
    {
        const int placeAndInstance = 2;
        var links = placeAndInstance + type.Fields.Count(static f => f.Role is FieldRole.Pointer or FieldRole.Object) + (type.UsesDiameter ? 1 : 0);
        foreach (var use in type.Ions)
        {
            links += BitOperations.PopCount((uint)(use.Reads | use.Writes));
            if (use.Writes.HasFlag(IonVariables.Current))
                links++; // its derivative
        }

        return links;
    }

    private static void AddAll(MechanismType type, List<int> places)
    {
        var ofIons = type.Ions.SelectMany(static use => new[] { "e" + use.Ion, use.Ion + "i", use.Ion + "o", "i" + use.Ion }).ToHashSet();
        var declared = Regex.Matches(type.SourceText, @"\w+").Select(static m => m.Value).ToHashSet();
        AddFields(type, places, f => f.Role == FieldRole.Parameter && !ofIons.Contains(f.Name));
        AddFields(type, places, f => f.Role == FieldRole.Assigned && !ofIons.Contains(f.Name));
        AddFields(type, places, static f => f.Role == FieldRole.State);
        AddFields(type, places, f => (f.Role == FieldRole.Internal && declared.Contains(f.Name)) || (f.IsVisible && ofIons.Contains(f.Name)));
        foreach (var state in type.Fields.Where(static f => f.Role == FieldRole.State))
            AddNothing(places, state.Length);
        if (type.Name == "IntFire4")
            AddNothing(places, UnusedOfIntFire4);
        if (!IsSerial(declared))
            places.Add(Voltage);
        if (declared.Contains("BREAKPOINT"))
            AddNothing(places, 1);
        places.Add(LastEvent);
    }

    private static void AddNothing(List<int> places, int count) => places.AddRange(Enumerable.Repeat(Nothing, count));

    /// <summary>NEURON gives an own voltage only to mechanisms that it takes for fit to run on several threads.</summary>
    private static bool IsSerial(HashSet<string> words) =>
        !words.Contains("THREADSAFE") && (words.Contains("VERBATIM") || words.Contains("POINTER") || words.Contains("BBCOREPOINTER") || words.Contains("EXTERNAL"));

    private static void AddFields(MechanismType type, List<int> places, Func<Field, bool> isWanted)
    {
        for (var i = 0; i < type.Fields.Length; i++)
            if (isWanted(type.Fields[i]))
                for (var column = type.ColumnOf(i); column < type.ColumnOf(i) + type.Fields[i].Length; column++)
                    places.Add(column);
    }
}
