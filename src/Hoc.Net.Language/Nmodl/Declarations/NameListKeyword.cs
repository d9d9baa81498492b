namespace Hoc.Net.Language.Nmodl;

/// <summary>What a list of names of the NEURON block says of them.</summary>
internal enum NameListKeyword
{
    Range,
    Global,
    Pointer,
    BbcorePointer,
    External,
    NonspecificCurrent,
    ElectrodeCurrent,
    ThreadSafe,
    Random,
    Section,
}
