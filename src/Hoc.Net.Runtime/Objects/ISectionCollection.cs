using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Objects;

/// <summary>An object that holds sections: SectionList.</summary>
internal interface ISectionCollection
{
    /// <summary>The sections that still exist, in order.</summary>
    IEnumerable<Section> Sections { get; }
}
