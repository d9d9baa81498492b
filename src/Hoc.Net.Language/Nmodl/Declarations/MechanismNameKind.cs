namespace Hoc.Net.Language.Nmodl;

/// <summary>What kind of mechanism a NEURON block declares.</summary>
internal enum MechanismNameKind
{
    Density,
    PointProcess,
    ArtificialCell,
}
