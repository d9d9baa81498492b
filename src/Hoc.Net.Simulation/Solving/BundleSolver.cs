using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Simulation.Solving;

/// <summary>The passes of <see cref="TreeSolver"/> over the bundles of a block, in their order or backwards, each with as many lanes as it and the machine have.</summary>
internal static unsafe class BundleSolver
{
    /// <summary>Adds the axial terms.</summary>
    public static void AddAxialTerms(in TreeMatrix m, CellBlock block)
    {
        ReadOnlySpan<SectionBundle> bundles = block.Bundles;
        fixed (int* parents = block.Parents)
        {
            for (int i = 0; i < bundles.Length; i++)
            {
                ref readonly SectionBundle bundle = ref bundles[i];
                int* links = parents + bundle.Links;
                switch (Math.Min(bundle.Width, m.LaneWidth))
                {
                    case 8:
                        BundlePasses<Lanes8>.AddAxialTerms(m, bundle, links);
                        break;
                    case 4:
                        BundlePasses<Lanes4>.AddAxialTerms(m, bundle, links);
                        break;
                    case 2:
                        BundlePasses<Lanes2>.AddAxialTerms(m, bundle, links);
                        break;
                    default:
                        BundlePasses<Lanes1>.AddAxialTerms(m, bundle, links);
                        break;
                }
            }
        }
    }

    /// <summary>Adds the axial conductances.</summary>
    public static void AddAxialConductances(in TreeMatrix m, CellBlock block)
    {
        ReadOnlySpan<SectionBundle> bundles = block.Bundles;
        fixed (int* parents = block.Parents)
        {
            for (int i = 0; i < bundles.Length; i++)
            {
                ref readonly SectionBundle bundle = ref bundles[i];
                int* links = parents + bundle.Links;
                switch (Math.Min(bundle.Width, m.LaneWidth))
                {
                    case 8:
                        BundlePasses<Lanes8>.AddAxialConductances(m, bundle, links);
                        break;
                    case 4:
                        BundlePasses<Lanes4>.AddAxialConductances(m, bundle, links);
                        break;
                    case 2:
                        BundlePasses<Lanes2>.AddAxialConductances(m, bundle, links);
                        break;
                    default:
                        BundlePasses<Lanes1>.AddAxialConductances(m, bundle, links);
                        break;
                }
            }
        }
    }

    /// <summary>Eliminates, tips first.</summary>
    public static void Eliminate(in TreeMatrix m, CellBlock block)
    {
        ReadOnlySpan<SectionBundle> bundles = block.Bundles;
        fixed (int* parents = block.Parents)
        {
            for (int i = bundles.Length - 1; i >= 0; i--)
            {
                ref readonly SectionBundle bundle = ref bundles[i];
                int* links = parents + bundle.Links;
                switch (Math.Min(bundle.Width, m.LaneWidth))
                {
                    case 8:
                        BundlePasses<Lanes8>.Eliminate(m, bundle, links);
                        break;
                    case 4:
                        BundlePasses<Lanes4>.Eliminate(m, bundle, links);
                        break;
                    case 2:
                        BundlePasses<Lanes2>.Eliminate(m, bundle, links);
                        break;
                    default:
                        BundlePasses<Lanes1>.Eliminate(m, bundle, links);
                        break;
                }
            }
        }
    }

    /// <summary>Substitutes towards the tips.</summary>
    public static void Substitute(in TreeMatrix m, CellBlock block)
    {
        ReadOnlySpan<SectionBundle> bundles = block.Bundles;
        fixed (int* parents = block.Parents)
        {
            for (int i = 0; i < bundles.Length; i++)
            {
                ref readonly SectionBundle bundle = ref bundles[i];
                int* links = parents + bundle.Links;
                switch (Math.Min(bundle.Width, m.LaneWidth))
                {
                    case 8:
                        BundlePasses<Lanes8>.Substitute(m, bundle, links);
                        break;
                    case 4:
                        BundlePasses<Lanes4>.Substitute(m, bundle, links);
                        break;
                    case 2:
                        BundlePasses<Lanes2>.Substitute(m, bundle, links);
                        break;
                    default:
                        BundlePasses<Lanes1>.Substitute(m, bundle, links);
                        break;
                }
            }
        }
    }
}
