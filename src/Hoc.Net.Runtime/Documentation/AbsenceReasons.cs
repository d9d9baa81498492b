namespace Hoc.Net.Runtime.Documentation;

/// <summary>The reasons for which a name of NEURON does not exist here, by the words that the ledger uses.</summary>
internal static class AbsenceReasons
{
    private static readonly AbsenceReason[] Known =
    [
        new("ions", "exists once a mechanism of a .mod file uses the ion") { IsOfSomeModels = true },
        new("unimplemented", "NEURON documents it without having it") { IsForGood = true },
        new("mpi", "it joins computers through MPI; one process has all processors here") { IsForGood = true },
        new("inner", "it is a tool of NEURON's makers, of which no document tells") { IsForGood = true },
        new("newer", "it belongs to a later version of NEURON than 8.2, whose language this is") { IsForGood = true },
        new("python", "it serves Python, and no Python runs here") { IsForGood = true },
    ];

    /// <summary>All of them, those to come before those that never come.</summary>
    public static IReadOnlyList<AbsenceReason> All => Known;

    /// <summary>The reason that a word stands for, or null.</summary>
    public static AbsenceReason? Find(string code) => Array.Find(Known, reason => reason.Code == code);
}
