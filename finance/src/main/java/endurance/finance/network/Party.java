package endurance.finance.network;

/**
 * Someone who can owe and be owed: a company, a bank, a fund.
 *
 * @param id by which obligations and holdings name it
 * @param outsideAssets what it can pay with apart from claims on and stakes in other parties of the
 *     network, at least 0; an overdraft is no negative asset but an obligation
 */
public record Party(String id, double outsideAssets) {}
